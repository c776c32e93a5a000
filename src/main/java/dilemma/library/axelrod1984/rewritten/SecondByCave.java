package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates, but tosses a coin after a defection, and defects after every one once there were more than 17. It also
 * defects while the partner has defected on more than 0.79 of the turns from turn 20 on, 0.65 from turn 30 on, or 0.39
 * from turn 40 on; the coming turn counts among them.
 *
 * <p>Rob Cave's entry (K49R), fourth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
public record SecondByCave() implements Strategy {

    private static final int PATIENCE = 17;

    @Override
    public Profile profile() {
        return Profile.of("second-by-cave", "Second by Cave", Traits.unbounded().withStochastic(true))
                .rule("Cooperates, but tosses a coin after a defection; from the eighteenth on it answers each with D."
                        + " It always defects while the partner's rate of defection is high.")
                .source("Rob Cave, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(!isHopeless(history) && forgives(history, random));
    }

    private static boolean isHopeless(History history) {
        return (double) history.partnerDefections() / history.turn() > toleratedRate(history.turn());
    }

    private static double toleratedRate(int turn) {
        if (turn < 20) {
            return 1;
        }
        if (turn < 30) {
            return 0.79;
        }
        return turn < 40 ? 0.65 : 0.39;
    }

    private static boolean forgives(History history, RandomSource random) {
        return history.partnerLast() == Move.C || (history.partnerDefections() <= PATIENCE && random.nextBoolean(0.5));
    }
}
