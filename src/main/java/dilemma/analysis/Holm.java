package dilemma.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Corrects probabilities for looking at many at a time: the sequentially rejective procedure of Holm, "A simple
 * sequentially rejective multiple test procedure" (1979), which holds whether the tests depend on each other or not.
 */
final class Holm {

    private Holm() {}

    /**
     * Returns the corrected probabilities, in the same order: one below a level says that the probability of any false
     * finding at all is below it.
     *
     * @param probabilities those of the single tests, in [0, 1]; NaN where there is no test
     * @return NaN where there is no test
     */
    static double[] corrected(double... probabilities) {
        int[] order = IntStream.range(0, probabilities.length)
                .filter(i -> !Double.isNaN(probabilities[i]))
                .boxed()
                .sorted((i, j) -> Double.compare(probabilities[i], probabilities[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] corrected = new double[probabilities.length];
        Arrays.fill(corrected, Double.NaN);
        double largest = 0;
        for (int place = 0; place < order.length; place++) {
            largest = Math.max(largest, (order.length - place) * probabilities[order[place]]);
            corrected[order[place]] = Math.min(1, largest);
        }
        return corrected;
    }
}
