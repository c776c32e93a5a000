package dilemma.exact;

import dilemma.match.Match;
import dilemma.match.PlainEngine;
import dilemma.metrics.MatchTally;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Many matches that were played. */
final class Sample {

    private final MatchTally[] matches;

    private Sample(MatchTally[] matches) {
        this.matches = matches;
    }

    /** Plays a match so many times. */
    static Sample of(Match match, int times, Seed address) {
        return new Sample(IntStream.range(0, times)
                .mapToObj(i -> {
                    MatchTally tally = new MatchTally(match.conditions().game());
                    new PlainEngine().play(match, address.child(i), tally);
                    return tally;
                })
                .toArray(MatchTally[]::new));
    }

    /** What was measured in all matches. */
    Figure figure(ToDoubleFunction<MatchTally> value) {
        double[] values = new double[matches.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(matches[i]);
        }
        return new Figure(values);
    }

    /** One number from each match. */
    static final class Figure {

        private final double[] values;
        private final double mean;
        private double variance;
        private double fourth;

        private Figure(double[] values) {
            this.values = values;
            this.mean = Arrays.stream(values).sum() / values.length;
            for (double value : values) {
                double square = (value - mean) * (value - mean);
                variance += square / values.length;
                fourth += square * square / values.length;
            }
        }

        double mean() {
            return mean;
        }

        double variance() {
            return variance;
        }

        double standardError() {
            return Math.sqrt(variance / values.length);
        }

        double standardErrorOfVariance() {
            return Math.sqrt((fourth - variance * variance) / values.length);
        }

        /** Returns in how many matches it was another number than in the first. */
        long others() {
            return Arrays.stream(values).filter(value -> value != values[0]).count();
        }
    }
}
