package dilemma.library.forgiving;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Forgives a defection if the partner has cooperated more than twice as often as it has defected, that defection
 * included.
 *
 * <p>From the program PRISON, Laboratoire d'Informatique Fondamentale de Lille, 1998.
 */
public record Doubler() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("doubler", "Doubler", Traits.unbounded())
                .rule("Cooperates, but answers a defection with a defection unless the partner has cooperated more than"
                        + " twice as often as it has defected.")
                .source("PRISON, LIFL Lille 1998");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerLast() == Move.C || isTrusted(history));
    }

    private static boolean isTrusted(History history) {
        return history.partnerCooperations() > 2 * history.partnerDefections();
    }
}
