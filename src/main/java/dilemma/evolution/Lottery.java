package dilemma.evolution;

import dilemma.random.RandomSource;

/** Draws by weight. */
final class Lottery {

    private Lottery() {}

    /**
     * Draws an index with a chance in proportion to its weight, from one number; -1 where no weight is above 0, from
     * none.
     *
     * @param weights at least 0
     * @param size how many of the weights count
     */
    static int draw(double[] weights, int size, RandomSource random) {
        double total = 0;
        for (int i = 0; i < size; i++) {
            total += weights[i];
        }
        if (total == 0) {
            return -1;
        }
        double point = random.nextDouble() * total;
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (weights[i] > 0) {
                last = i;
                point -= weights[i];
                if (point < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
