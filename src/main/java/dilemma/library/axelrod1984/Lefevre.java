package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates as long as the partner has defected on no more than a fifth of the turns, the coming turn counted among
 * them.
 *
 * <p>George Lefevre's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Lefevre() implements Strategy {

    /** Among how many turns one defection is tolerated. */
    private static final int TURNS_PER_DEFECTION = 5;

    @Override
    public Profile profile() {
        return Submission.profile("k37r", "Lefevre", "George Lefevre", 37, Traits.unbounded())
                .rule("Defects while the partner has defected on more than a fifth of the turns, the coming turn"
                        + " counted among them.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(isTolerable(history));
    }

    private static boolean isTolerable(History history) {
        return TURNS_PER_DEFECTION * history.partnerDefections() <= history.turn();
    }
}
