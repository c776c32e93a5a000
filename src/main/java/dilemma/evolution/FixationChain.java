package dilemma.evolution;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The number of mutants in a population of fixed size, which changes by at most one in a step, until it is 0 or all.
 *
 * <p>The probability of reaching all, from i: the sum over k below i, divided by the sum over all k, of the products
 * down(1) … down(k) / (up(1) … up(k)) (Karlin and Taylor 1975, chapter 4; Nowak 2006, Evolutionary Dynamics, equation
 * 6.11). The number of steps until then, where it comes to that, is that of the chain under this condition, in which a
 * step up from i is φ(i + 1) / φ(i) times as probable (Antal and Scheuring 2006). All is done in logarithms and nothing
 * is subtracted, so that the smallest probability has all its digits.
 */
public final class FixationChain {

    private final int size;

    /** By number of mutants, from 1 to size - 1. */
    private final Step[] steps;

    /** By number of mutants, the logarithm of the probability that they reach all. */
    private final double[] fixation;

    /**
     * The natural logarithms of the probabilities of a change in one step.
     *
     * @param up of one mutant more
     * @param down of one mutant less
     */
    record Step(double up, double down) {}

    private FixationChain(Step[] steps) {
        this.size = steps.length;
        this.steps = steps;
        this.fixation = fixation();
    }

    /** Returns the chain in a population, with the step at each number of mutants from 1 to size - 1. */
    static FixationChain of(int size, IntFunction<Step> at) {
        Step[] steps = new Step[size];
        steps[0] = new Step(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        for (int mutants = 1; mutants < size; mutants++) {
            steps[mutants] = at.apply(mutants);
        }
        return new FixationChain(steps);
    }

    private double[] fixation() {
        double[] sums = new double[size + 1];
        int hopeless = hopeless();
        Arrays.fill(sums, 0, hopeless + 1, Double.NEGATIVE_INFINITY);
        double product = 0;
        for (int mutants = hopeless + 1; mutants <= size; mutants++) {
            sums[mutants] = Logarithms.sum(sums[mutants - 1], product);
            if (mutants < size) {
                product += steps[mutants].down() - steps[mutants].up();
            }
        }
        double all = sums[size];
        return Arrays.stream(sums).map(sum -> sum - all).toArray();
    }

    /** Returns the largest number of mutants that can never become more, 0 where there is none. */
    private int hopeless() {
        int mutants = size - 1;
        while (mutants > 0 && steps[mutants].up() > Double.NEGATIVE_INFINITY) {
            mutants--;
        }
        return mutants;
    }

    /** Returns the probability that so many mutants become all, in [0, 1]. */
    public double probability(int mutants) {
        return StrictMath.exp(fixation[mutants]);
    }

    /** Returns the natural logarithm of that probability, which may be too small for a number. */
    double logProbability(int mutants) {
        return fixation[mutants];
    }

    /**
     * Returns the expected number of steps until so many mutants are all, given that they come to that; NaN where they
     * cannot, infinite where it is too large for a number.
     */
    public double conditionalSteps(int mutants) {
        if (fixation[mutants] == Double.NEGATIVE_INFINITY) {
            return Double.NaN;
        }
        double total = 0;
        double onward = 0;
        for (int i = hopeless() + 1; i < size; i++) {
            double up = steps[i].up() + fixation[i + 1] - fixation[i];
            double down = steps[i].down() + fixation[i - 1] - fixation[i];
            // the steps from i to i + 1: those until i is left, and the way back from below
            onward = StrictMath.exp(-up) + (onward == 0 ? 0 : StrictMath.exp(down - up) * onward);
            total += i >= mutants ? onward : 0;
        }
        return total;
    }

    /** Returns the chain of the residents. */
    public FixationChain ofResidents() {
        return of(size, residents -> new Step(steps[size - residents].down(), steps[size - residents].up()));
    }
}
