package dilemma.exact;

import java.util.Arrays;

/** What leads to a state: a sum of others, each with its weight. */
final class Mix {

    private final int[] sources;
    private final double[] weights;

    private Mix(int size) {
        this.sources = new int[size];
        this.weights = new double[size];
    }

    /** Returns, by target, what the links to it make of their sources. */
    static Mix[] of(Links links, int targets) {
        int[] sizes = new int[targets];
        for (int link = 0; link < links.size(); link++) {
            sizes[links.target(link)]++;
        }
        Mix[] mixes = Arrays.stream(sizes).mapToObj(Mix::new).toArray(Mix[]::new);
        for (int link = links.size() - 1; link >= 0; link--) {
            int target = links.target(link);
            mixes[target].sources[--sizes[target]] = links.source(link);
            mixes[target].weights[sizes[target]] = links.weight(link);
        }
        return mixes;
    }

    boolean isEmpty() {
        return sources.length == 0;
    }

    /** Returns whether another is the same sum. */
    boolean isLike(Mix other) {
        return Arrays.equals(sources, other.sources) && Arrays.equals(weights, other.weights);
    }

    /**
     * Adds the rows of a grid up.
     *
     * @param factor how many times they are added
     * @param sums by column
     */
    void add(double[] grid, double factor, double[] sums) {
        for (int i = 0; i < sources.length; i += 2) {
            int other = Math.min(i + 1, sources.length - 1);
            add(
                    grid,
                    sources[i] * sums.length,
                    factor * weights[i],
                    sources[other] * sums.length,
                    i == other ? 0 : factor * weights[other],
                    sums);
        }
    }

    /** Adds two rows at a time: the sums are fetched half as often. */
    private static void add(double[] grid, int one, double oneFactor, int other, double otherFactor, double[] sums) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += oneFactor * grid[one + column] + otherFactor * grid[other + column];
        }
    }
}
