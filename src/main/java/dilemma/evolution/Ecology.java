package dilemma.evolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An ecological run (Axelrod 1984, chapter 2): in each generation the share of a type becomes what its individuals
 * earned in the last one, x<sub>i</sub> f<sub>i</sub> / Σ x f with f<sub>i</sub> = Σ<sub>j</sub> u(i, j) x<sub>j</sub>;
 * this is the discrete replicator equation. Where nobody earned anything the shares stay.
 *
 * @param payoffs what the types earn
 * @param initial the share of each type in generation 0, at least 0; together 1
 * @param generations how many there are after the first, from 1 to 10<sup>9</sup>
 */
public record Ecology(PayoffMatrix payoffs, List<Double> initial, int generations) {

    /** The most generations: 10<sup>9</sup>. */
    public static final int MAX_GENERATIONS = Instants.LAST;

    private static final double ROUNDING = 1e-9;

    /** Checks and copies. */
    public Ecology {
        initial = List.copyOf(initial);
        if (initial.size() != payoffs.size()) {
            throw new IllegalArgumentException(
                    "there are " + payoffs.size() + " types, but " + initial.size() + " shares");
        }
        double sum = initial.stream().mapToDouble(Double::doubleValue).sum();
        if (!(Math.abs(sum - 1) <= ROUNDING) || initial.stream().anyMatch(share -> share < 0)) {
            throw new IllegalArgumentException("shares must be at least 0 and come to 1, but come to " + sum);
        }
        if (generations < 1 || generations > MAX_GENERATIONS) {
            throw new IllegalArgumentException(
                    "generations must be from 1 to " + MAX_GENERATIONS + ", but was " + generations);
        }
    }

    /** Returns the shares over time, always the same. */
    public Series run() {
        List<Long> instants = new ArrayList<>();
        List<List<Double>> seen = new ArrayList<>();
        double[] shares = initial.stream().mapToDouble(Double::doubleValue).toArray();
        long generation = 0;
        for (long instant : Instants.upTo(generations)) {
            for (; generation < instant; generation++) {
                shares = next(shares);
            }
            instants.add(instant);
            seen.add(Arrays.stream(shares).boxed().toList());
        }
        return new Series(instants, seen);
    }

    /** Dividing by what all earn together brings the sum back to 1 each time, so that no rounding adds up. */
    private double[] next(double[] shares) {
        double[] earned = new double[shares.length];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            earned[i] = shares[i] * fitness(i, shares);
            all += earned[i];
        }
        if (all == 0) {
            return shares;
        }
        double total = all;
        return Arrays.stream(earned).map(part -> part / total).toArray();
    }

    private double fitness(int type, double[] shares) {
        double fitness = 0;
        for (int j = 0; j < shares.length; j++) {
            fitness += payoffs.at(type, j) * shares[j];
        }
        return fitness;
    }

    /** Returns equal shares. */
    public static List<Double> equalShares(int types) {
        return IntStream.range(0, types).mapToObj(i -> 1.0 / types).toList();
    }
}
