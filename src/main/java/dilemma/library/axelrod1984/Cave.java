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
 * Cooperates, but tosses a coin after a defection, and defects after every one once there were more than 17. It also
 * defects while the partner has defected on at least 80 per cent of the turns from turn 20 on, 66 from turn 30 on, or
 * 40 from turn 40 on; the coming turn counts among them.
 *
 * <p>The coin says D on the numbers that make 1 when 0.5 is added in single precision, of which the largest one below
 * 0.5 is one.
 *
 * <p>Rob Cave's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Cave() implements Strategy {

    private static final int PATIENCE = 17;
    private static final int PER_CENT = 100;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k49r", "Cave", "Rob Cave", 4, Traits.unbounded().withStochastic(true))
                .rule("Cooperates, but tosses a coin after a defection; from the eighteenth on it answers each with D."
                        + " It always defects while the partner's rate of defection is at least 80, later 66 and 40"
                        + " per cent.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(!isHopeless(history) && forgives(history, random));
    }

    private static boolean isHopeless(History history) {
        return PER_CENT * history.partnerDefections() >= hopelessRate(history.turn()) * history.turn();
    }

    /** The rate of defection in per cent from which on there is no hope. */
    private static int hopelessRate(int turn) {
        if (turn < 20) {
            return PER_CENT;
        }
        if (turn < 30) {
            return 80;
        }
        return turn < 40 ? 66 : 40;
    }

    private static boolean forgives(History history, RandomSource random) {
        return history.partnerLast() == Move.C || (history.partnerDefections() <= PATIENCE && isCoinForC(random));
    }

    private static boolean isCoinForC(RandomSource random) {
        return Draws.single(random) + 0.5f < 1;
    }
}
