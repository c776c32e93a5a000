package dilemma.exact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sum of the rows of a grid that lead to one of the next by an outcome, and what was added up for it. */
final class Gathered {

    private final double[] sums;
    private @Nullable Mix mix;
    private int outcome;

    Gathered(int columns) {
        this.sums = new double[columns];
    }

    /** Forgets what was added up before: the grids have changed. */
    void forget() {
        mix = null;
    }

    /** Returns the sums by column. */
    double[] sums() {
        return sums;
    }

    /** Adds them up, unless the same were added up before: often two rows are led to alike by two outcomes. */
    void gather(double[][] grids, double[][] factors, int newOutcome, Mix newMix) {
        boolean isSame = mix != null && mix.isLike(newMix) && isLike(factors, newOutcome);
        outcome = newOutcome;
        mix = newMix;
        if (!isSame) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < grids.length; i++) {
                if (factors[i][outcome] != 0) {
                    newMix.add(grids[i], factors[i][outcome], sums);
                }
            }
        }
    }

    private boolean isLike(double[][] factors, int newOutcome) {
        for (double[] factor : factors) {
            if (factor[newOutcome] != factor[outcome]) {
                return false;
            }
        }
        return true;
    }
}
