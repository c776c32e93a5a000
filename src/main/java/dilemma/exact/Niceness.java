package dilemma.exact;

/** The probability that a player is never the first to choose D. */
final class Niceness {

    private Niceness() {}

    /**
     * Returns the probability.
     *
     * @param peace by state, how many turns are expected to be played in it before anybody has chosen D
     * @param betrays by state, the probability that the player chooses D
     */
    static double of(double[] peace, double[] betrays) {
        double first = 0;
        for (int state = 0; state < peace.length; state++) {
            first += peace[state] * betrays[state];
        }
        return Math.max(0, 1 - first);
    }
}
