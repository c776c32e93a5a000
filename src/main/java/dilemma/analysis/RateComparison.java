package dilemma.analysis;

import dilemma.game.Move;
import dilemma.random.Seed;
import dilemma.strategy.Decimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Compares how often a stochastic strategy cooperated in two samples of matches.
 *
 * @param expected the recorded sample
 * @param played ours
 * @param level the level of each test
 */
record RateComparison(Recording.Behaviour.Rates expected, Sample played, double level) {

    /**
     * Matches of ours.
     *
     * @param runs how many matches
     * @param cooperations in how many of them the strategy played C, per turn
     * @param matches in how many of them it did so 0, 1, … times
     */
    @SuppressWarnings("ArrayRecordComponent") // counts in the making, which nobody compares
    record Sample(int runs, long[] cooperations, long[] matches) {

        /** Plays so many independent matches and counts cooperations. */
        static Sample of(Replay replay, Recording.Script script, int runs, Seed address) {
            Sample sample = new Sample(runs, new long[script.turns()], new long[script.turns() + 1]);
            int[] ofMatch = new int[1];
            for (int run = 0; run < runs; run++) {
                ofMatch[0] = 0;
                replay.play(address.child(run).stream(), (turn, move) -> {
                    if (move == Move.C) {
                        sample.cooperations[turn - 1]++;
                        ofMatch[0]++;
                    }
                });
                sample.matches[ofMatch[0]]++;
            }
            return sample;
        }

        long sum() {
            return Arrays.stream(cooperations).sum();
        }
    }

    /** Returns the first turn that differs, or else that the mean per match does. */
    Optional<Difference> difference(Recording recording) {
        for (int turn = 1; turn <= expected.cooperations().size(); turn++) {
            int recorded = expected.cooperations().get(turn - 1);
            int ours = (int) played.cooperations[turn - 1];
            if (FisherTest.probability(recorded, expected.runs(), ours, played.runs()) < level) {
                return Optional.of(difference(recording, turn, recorded, ours));
            }
        }
        return meanProbability() < level
                ? Optional.of(difference(recording, 0, expected.sum(), played.sum()))
                : Optional.empty();
    }

    private Difference difference(Recording recording, int turn, long recorded, long ours) {
        return new Difference(
                recording.strategy(),
                recording.script(),
                turn,
                rate(recorded, expected.runs()),
                rate(ours, played.runs()));
    }

    /** Bounds the probability that two samples of one distribution have means so far apart. */
    private double meanProbability() {
        double size = 1 / (1.0 / expected.runs() + 1.0 / played.runs());
        return ChernoffBound.probability(played.matches, (double) expected.sum() / expected.runs(), size);
    }

    private static String rate(long count, int runs) {
        return Decimal.text(Math.rint(1e4 * count / runs) / 1e4);
    }
}
