package dilemma.evolution;

import dilemma.strategy.Decimal;

/**
 * Fitness in proportion to the largest that any payoff gives, so that no selection is too strong for numbers to hold
 * the largest.
 */
final class RelativeFitness {

    /** The natural logarithm of about the smallest number by which others can still be told apart. */
    private static final double WIDEST = 700;

    private final Fitness fitness;
    private final double largest;

    /**
     * Measures fitness among types.
     *
     * @throws IllegalArgumentException if selection is so strong that the smallest fitness is none beside the largest
     */
    RelativeFitness(Fitness fitness, PayoffMatrix payoffs) {
        this.fitness = fitness;
        // where nobody has any fitness there is nothing to compare with
        this.largest = Math.max(fitness.logOf(payoffs.largest()), -WIDEST);
        double smallest = fitness.logOf(payoffs.smallest());
        if (fitness instanceof Fitness.Exponential && !(largest - smallest <= WIDEST)) {
            throw new IllegalArgumentException("the intensity times the range of payoffs must be at most "
                    + Decimal.text(WIDEST) + ", but is " + Decimal.shown(largest - smallest));
        }
    }

    /** Returns the fitness of a payoff, from 0 to about 1. */
    double of(double payoff) {
        return StrictMath.exp(fitness.logOf(payoff) - largest);
    }
}
