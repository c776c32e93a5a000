package dilemma.exact;

/**
 * What is paid on a stretch of turns that begins in one state.
 *
 * <p>All deviations are from the mean given that state, so that nothing large is taken from anything large.
 */
final class Purse {

    private double mean;
    private double variance;

    /** By state, the expected deviation of the sum from its mean where the stretch ends there. */
    private double[] deviations;

    /** Makes an empty one. */
    Purse(int states) {
        deviations = new double[states];
    }

    private Purse(Purse other) {
        mean = other.mean;
        variance = other.variance;
        deviations = other.deviations;
    }

    /** Returns what is paid on one turn that is played in each state, given the payoffs by outcome. */
    static Purse[] turn(JointChain chain, double[] payoffs) {
        Purse[] purses = new Purse[chain.states()];
        for (int state = 0; state < purses.length; state++) {
            purses[state] = new Purse(purses.length);
            purses[state].play(chain, payoffs, JointChain.OUTCOMES * state);
        }
        return purses;
    }

    private void play(JointChain chain, double[] payoffs, int row) {
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            mean += chain.made()[row + outcome] * payoffs[outcome];
        }
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            double made = chain.made()[row + outcome];
            double deviation = payoffs[outcome] - mean;
            variance += made * deviation * deviation;
            for (int link = chain.first()[row + outcome]; link < chain.first()[row + outcome + 1]; link++) {
                deviations[chain.next()[link]] += made * deviation * chain.probability()[link];
            }
        }
    }

    /** Returns what is paid, from each state, on a stretch and then on another one like it. */
    static Purse[] doubled(Stretch stretch, Purse[] purses) {
        Purse[] doubled = new Purse[purses.length];
        for (int state = 0; state < purses.length; state++) {
            doubled[state] = new Purse(purses[state]);
            doubled[state].add(stretch.arrivals().row(state), stretch, purses);
        }
        return doubled;
    }

    /**
     * Adds what is paid on another stretch.
     *
     * @param distribution by state, the probability that the other stretch begins there
     * @param stretch the other stretch
     * @param purses by state, what is paid on it
     */
    void add(double[] distribution, Stretch stretch, Purse[] purses) {
        double added = 0;
        for (int state = 0; state < purses.length; state++) {
            added += distribution[state] * purses[state].mean;
        }
        double[] lifted = new double[purses.length];
        for (int state = 0; state < purses.length; state++) {
            double above = purses[state].mean - added;
            lifted[state] = deviations[state] + distribution[state] * above;
            variance += distribution[state] * (purses[state].variance + above * above) + 2 * deviations[state] * above;
        }
        mean += added;
        deviations = stretch.arrivals().after(lifted);
        for (int state = 0; state < purses.length; state++) {
            purses[state].addDeviations(distribution[state], deviations);
        }
    }

    private void addDeviations(double weight, double[] sums) {
        if (weight != 0) {
            for (int state = 0; state < sums.length; state++) {
                sums[state] += weight * deviations[state];
            }
        }
    }

    /** Returns the variance of the sum. */
    double variance() {
        return Math.max(0, variance);
    }
}
