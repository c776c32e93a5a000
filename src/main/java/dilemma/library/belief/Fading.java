package dilemma.library.belief;

import java.util.Arrays;

/**
 * How much less replies count the older they are: one that is so many turns old weighs the discount factor to that
 * power.
 *
 * <p>Each weight is the one before times the factor, rounded. So from some age on, far below 10<sup>-300</sup>, weights
 * shrink no more.
 */
final class Fading {

    private final double factor;
    private double[] weights = new double[64];
    private int known = 1;
    private boolean isComplete;

    Fading(double factor) {
        this.factor = factor;
        weights[0] = 1;
    }

    double weight(int age) {
        while (known <= age && !isComplete) {
            addWeight();
        }
        return weights[Math.min(age, known - 1)];
    }

    private void addWeight() {
        double last = weights[known - 1];
        isComplete = last * factor == last;
        if (!isComplete) {
            if (known == weights.length) {
                weights = Arrays.copyOf(weights, 2 * known);
            }
            weights[known] = last * factor;
            known++;
        }
    }
}
