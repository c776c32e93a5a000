package dilemma.exact;

/** A turn of a match, as the states see it in which it may be played: each of them has a number, from 0. */
interface Turn {

    /** Returns, by outcome, 1: all leads on. */
    static double[] once() {
        return new double[] {1, 1, 1, 1};
    }

    /** Returns how many states the next turn has. */
    int statesAfter();

    /**
     * Adds what is carried on to the next turn.
     *
     * @param amounts some amounts by state
     * @param factors for each of them, by outcome, how many times what leads on by it is added
     * @param next takes the sum by state; zeros before
     */
    void carry(double[][] amounts, double[][] factors, double[] next);

    /** Returns the sums of an amount by outcome: in each state it is multiplied by the probability of the outcome. */
    double[] frequencies(double[] amounts);
}
