package dilemma.kind;

import dilemma.random.RandomSource;
import dilemma.strategy.Decimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Chooses one of several things, numbered from 0, each with its probability. */
public final class Distribution {

    /** How far the sum may be from 1: probabilities are written as rounded decimals. */
    private static final double TOLERANCE = 1e-9;

    private final List<Double> probabilities;

    /** The first that is certain; -1 where there is none. */
    private final int certain;

    /** The last that is possible. */
    private final int last;

    /**
     * Makes a distribution.
     *
     * @param probabilities one for each of the things, in [0, 1], 1 in all
     * @throws IllegalArgumentException if one is no probability, or they do not add up to 1
     */
    public Distribution(List<Double> probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a probability must be from 0 to 1, but was " + Decimal.shown(p));
            }
            sum += p;
        }
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException(
                    "the probabilities must add up to 1, but add up to " + Decimal.text(sum));
        }
        this.probabilities = List.copyOf(probabilities);
        this.certain = probabilities.indexOf(1.0);
        this.last = IntStream.range(0, probabilities.size())
                .filter(i -> probabilities.get(i) > 0)
                .max()
                .orElseThrow();
    }

    /** Returns the probabilities. */
    public List<Double> probabilities() {
        return probabilities;
    }

    /** Returns whether the choice is left to chance. */
    boolean isOpen() {
        return certain < 0;
    }

    /** Returns the probability of each that can be drawn; the last of them takes what rounding left over. */
    Map<Integer, Double> possible() {
        Map<Integer, Double> possible = new LinkedHashMap<>();
        double rest = 1;
        for (int i = 0; i < last; i++) {
            double probability = probabilities.get(i);
            if (probability > 0) {
                possible.put(i, probability);
                rest -= probability;
            }
        }
        if (rest > 0) {
            possible.put(last, rest);
        }
        return possible;
    }

    /** Chooses one; a number is drawn only where none is certain. */
    int draw(RandomSource random) {
        if (!isOpen()) {
            return certain;
        }
        double rest = random.nextDouble();
        for (int i = 0; i < last; i++) {
            rest -= probabilities.get(i);
            if (rest < 0) {
                return i;
            }
        }
        return last;
    }
}
