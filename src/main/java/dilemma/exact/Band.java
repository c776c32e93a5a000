package dilemma.exact;

import java.util.Arrays;

/** The probabilities of differences from -reach to reach; all but those in a band are 0. */
final class Band {

    /** What is less likely than this, 10<sup>-30</sup>, is left out at the edges. */
    private static final double NEGLIGIBLE = 1e-30;

    private final double[] probabilities;
    private final int reach;

    /** The places of the lowest and the highest difference in the band; the lowest is above where there is none. */
    private int low;

    private int high;

    Band(int reach) {
        this.probabilities = new double[2 * reach + 1];
        this.reach = reach;
        clear();
    }

    /** Returns the probability of a difference. */
    double of(int difference) {
        return probabilities[reach + difference];
    }

    /** Makes a difference of 0 certain. */
    void start() {
        low = reach;
        high = reach;
        probabilities[reach] = 1;
    }

    /** Makes all probabilities 0. */
    void clear() {
        if (!isEmpty()) {
            Arrays.fill(probabilities, low, high + 1, 0);
        }
        low = probabilities.length;
        high = -1;
    }

    boolean isEmpty() {
        return low > high;
    }

    /** Adds so much of another band. */
    void add(Band other, double factor) {
        low = Math.min(low, other.low);
        high = Math.max(high, other.high);
        double[] from = other.probabilities;
        double[] to = probabilities;
        for (int i = other.low; i <= other.high; i++) {
            to[i] += factor * from[i];
        }
    }

    /** Moves all differences up by 1, down by 1, or not at all. */
    void shift(int by) {
        if (by == 0 || isEmpty()) {
            return;
        }
        System.arraycopy(probabilities, low, probabilities, low + by, high - low + 1);
        probabilities[by > 0 ? low : high] = 0;
        low += by;
        high += by;
    }

    /** Narrows the band to what is not negligible. */
    void trim() {
        while (low <= high && probabilities[low] < NEGLIGIBLE) {
            probabilities[low++] = 0;
        }
        while (high >= low && probabilities[high] < NEGLIGIBLE) {
            probabilities[high--] = 0;
        }
    }
}
