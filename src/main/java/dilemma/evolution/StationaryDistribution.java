package dilemma.evolution;

import java.util.Arrays;

/**
 * The stationary distribution of a Markov chain by elimination of one state after the other (Grassmann, Taksar and
 * Heyman 1985), in which nothing is ever subtracted.
 *
 * <p>Rates are given by their logarithms, and all is done in logarithms: under strong selection the rates of one chain
 * differ by more than plain numbers can hold.
 */
final class StationaryDistribution {

    private final double[][] rates;

    /** By state, the logarithm of the rate at which it was left when it was eliminated. */
    private final double[] leaving;

    /**
     * Prepares a chain in which each state can be reached from each other.
     *
     * @param logRates from the row's state to the column's, the natural logarithm of the rate; on the diagonal anything
     */
    StationaryDistribution(double[][] logRates) {
        this.rates = Arrays.stream(logRates).map(double[]::clone).toArray(double[][]::new);
        this.leaving = new double[rates.length];
    }

    /** Returns the share of time in each state; together 1. */
    double[] shares() {
        for (int state = rates.length - 1; state > 0; state--) {
            eliminate(state);
        }
        double[] visits = substitute();
        double all = Arrays.stream(visits).reduce(Double.NEGATIVE_INFINITY, Logarithms::sum);
        return Arrays.stream(visits).map(each -> StrictMath.exp(each - all)).toArray();
    }

    private void eliminate(int state) {
        leaving[state] = Double.NEGATIVE_INFINITY;
        for (int next = 0; next < state; next++) {
            leaving[state] = Logarithms.sum(leaving[state], rates[state][next]);
        }
        for (int before = 0; before < state; before++) {
            double through = rates[before][state] - leaving[state];
            for (int next = 0; next < state; next++) {
                rates[before][next] = Logarithms.sum(rates[before][next], through + rates[state][next]);
            }
        }
    }

    private double[] substitute() {
        double[] visits = new double[rates.length];
        for (int state = 1; state < visits.length; state++) {
            double sum = Double.NEGATIVE_INFINITY;
            for (int before = 0; before < state; before++) {
                sum = Logarithms.sum(sum, visits[before] + rates[before][state]);
            }
            visits[state] = sum - leaving[state];
        }
        return visits;
    }
}
