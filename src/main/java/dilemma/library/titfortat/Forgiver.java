package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Cooperates while the partner has defected on at most one turn in ten, whatever it did last (Thomas Campbell's). */
public record Forgiver() implements Strategy {

    private static final int FORGIVEN_IN = 10;

    @Override
    public Profile profile() {
        return Profile.of("forgiver", "Forgiver", Traits.unbounded())
                .rule("Cooperates, unless the partner has defected on more than one in ten of all turns so far.")
                .source("Thomas Campbell, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(forgives(history));
    }

    /** Returns whether at most one in ten of the partner's moves was a defection. */
    static boolean forgives(History history) {
        return (long) FORGIVEN_IN * history.partnerDefections() <= history.played();
    }
}
