package dilemma.library.drift;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates with a probability that changes from turn to turn.
 *
 * <p>From the program PRISON (LIFL, Lille 1998).
 *
 * @param profile what it says of itself
 * @param course how the probability changes
 */
public record Drifter(Profile profile, Course course) implements Strategy {

    private static final double TIT_FOR_TAT_TURNS = 20;

    /** How the probability of cooperating changes in the course of a match. */
    @FunctionalInterface
    public interface Course {

        /** Returns the probability of cooperating on the coming turn, in [0, 1]. */
        double cooperation(History history);
    }

    /** Returns the one that plays tit for tat on 20 turns, then cooperates with probability 20/n on turn n. */
    public static Drifter worseAndWorse2() {
        Profile profile = profile("worse-and-worse-2", "Worse and Worse 2")
                .rule("Plays tit for tat on 20 turns; then it cooperates on turn n with probability 20/n.");
        return new Drifter(
                profile,
                history -> history.turn() <= TIT_FOR_TAT_TURNS
                        ? history.partnerLast().cooperation()
                        : TIT_FOR_TAT_TURNS / history.turn());
    }

    /**
     * Returns the one that defects with a probability that is the share of defections in the partner's moves so far.
     */
    public static Drifter worseAndWorse3() {
        Profile profile = profile("worse-and-worse-3", "Worse and Worse 3")
                .rule("Cooperates first, then defects as often as the partner has defected so far.");
        return new Drifter(
                profile, history -> 1 - (double) history.partnerDefections() / Math.max(1, history.played()));
    }

    static Profile profile(String id, String name) {
        return Profile.of(id, name, Traits.unbounded().withStochastic(true)).source("PRISON, LIFL, Lille 1998");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(random.nextBoolean(course.cooperation(history)));
    }
}
