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
 * <p>From the program PRISON (LIFL, Lille 1998), but for the one that knows the length, which Adam Pohl contributed to
 * the Axelrod library. Where the probability leaves [0, 1], after a thousand turns or after the length that was told,
 * it stays with the move that had become certain.
 *
 * @param profile what it says of itself
 * @param course how the probability changes
 */
public record Drifter(Profile profile, Course course) implements Strategy {

    /** The turns in which the probability goes from one end to the other. */
    private static final double SPAN = 1000;

    private static final double TIT_FOR_TAT_TURNS = 20;

    /** How the probability of cooperating changes in the course of a match. */
    @FunctionalInterface
    public interface Course {

        /** Returns the probability of cooperating on the coming turn; beyond [0, 1] it is as good as 0 or 1. */
        double cooperation(History history, Setting setting);
    }

    /** Returns the one that cooperates with probability n/1000 on turn n. */
    public static Drifter betterAndBetter() {
        Profile profile = profile("better-and-better", "Better and Better")
                .rule("Cooperates on turn n with probability n/1000, whatever happens.");
        return new Drifter(profile, (history, setting) -> history.turn() / SPAN);
    }

    /** Returns the one that cooperates with probability 1 - n/1000 on turn n. */
    public static Drifter worseAndWorse() {
        Profile profile = profile("worse-and-worse", "Worse and Worse")
                .rule("Defects on turn n with probability n/1000, whatever happens.");
        return new Drifter(profile, (history, setting) -> 1 - history.turn() / SPAN);
    }

    /** Returns the one that cooperates with probability 1 - n/L on turn n of L; always, where it does not know L. */
    public static Drifter knowledgeableWorseAndWorse() {
        Profile profile = profile("knowledgeable-worse-and-worse", "Knowledgeable Worse and Worse");
        return new Drifter(
                profile.rule("Defects with a probability that grows evenly to 1 on the last turn;"
                                + " where it does not know the length of the match it always cooperates.")
                        .source("Adam Pohl, Axelrod library")
                        .traits(profile.traits().readingLength()),
                (history, setting) -> setting.length().isPresent()
                        ? 1 - (double) history.turn() / setting.length().getAsInt()
                        : 1);
    }

    /** Returns the one that plays tit for tat on 20 turns, then cooperates with probability 20/n on turn n. */
    public static Drifter worseAndWorse2() {
        Profile profile = profile("worse-and-worse-2", "Worse and Worse 2")
                .rule("Plays tit for tat on 20 turns; then it cooperates on turn n with probability 20/n.");
        return new Drifter(
                profile,
                (history, setting) -> history.turn() <= TIT_FOR_TAT_TURNS
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
                profile,
                (history, setting) -> 1 - (double) history.partnerDefections() / Math.max(1, history.played()));
    }

    private static Profile profile(String id, String name) {
        return Profile.of(id, name, Traits.unbounded().withStochastic(true)).source("PRISON, LIFL, Lille 1998");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(random.nextBoolean(course.cooperation(history, setting)));
    }
}
