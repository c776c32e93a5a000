package dilemma.analysis;

import dilemma.game.Move;
import dilemma.random.Seed;
import dilemma.strategy.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares how often a stochastic strategy cooperated in two samples of matches.
 *
 * @param expected the recorded sample
 * @param played ours
 * @param level the level of each test
 */
record RateComparison(Recording.Behaviour.Rates expected, Recording.Behaviour.Rates played, double level) {

    /** Plays so many independent matches and counts cooperations. */
    static Recording.Behaviour.Rates sample(Replay replay, Recording.Script script, int runs, Seed address) {
        int[] cooperations = new int[script.turns()];
        long[] sums = new long[2];
        int[] ofMatch = new int[1];
        for (int run = 0; run < runs; run++) {
            ofMatch[0] = 0;
            replay.play(address.child(run).stream(), (turn, move) -> {
                if (move == Move.C) {
                    cooperations[turn - 1]++;
                    ofMatch[0]++;
                }
            });
            sums[0] += ofMatch[0];
            sums[1] += (long) ofMatch[0] * ofMatch[0];
        }
        List<Integer> counts = Arrays.stream(cooperations).boxed().toList();
        return new Recording.Behaviour.Rates(runs, counts, sums[0], sums[1]);
    }

    /** Returns the first turn that differs, or else that the mean per match does. */
    Optional<Difference> difference(Recording recording) {
        for (int turn = 1; turn <= expected.cooperations().size(); turn++) {
            int recorded = expected.cooperations().get(turn - 1);
            int ours = played.cooperations().get(turn - 1);
            if (FisherTest.probability(recorded, expected.runs(), ours, played.runs()) < level) {
                return Optional.of(new Difference(
                        recording.strategy(),
                        recording.script(),
                        turn,
                        rate(recorded, expected.runs()),
                        rate(ours, played.runs())));
            }
        }
        return meanProbability() < level
                ? Optional.of(new Difference(
                        recording.strategy(),
                        recording.script(),
                        0,
                        rate(expected.sum(), expected.runs()),
                        rate(played.sum(), played.runs())))
                : Optional.empty();
    }

    /**
     * Bounds the probability that two samples of one distribution have means so far apart: Bernstein's inequality, with
     * the variance of both samples together. Unlike the normal approximation it holds for rare events too.
     */
    private double meanProbability() {
        double n = expected.runs();
        double m = played.runs();
        double mean = (expected.sum() + played.sum()) / (n + m);
        double variance = (expected.sumOfSquares() + played.sumOfSquares()) / (n + m) - mean * mean;
        double distance = Math.abs(expected.sum() / n - played.sum() / m);
        double size = 1 / (1 / n + 1 / m);
        int range = expected.cooperations().size();
        return distance == 0
                ? 1
                : 2 * StrictMath.exp(-size * distance * distance / (2 * (variance + range * distance / 3)));
    }

    private static String rate(long count, int runs) {
        return Decimal.text(Math.rint(1e4 * count / runs) / 1e4);
    }
}
