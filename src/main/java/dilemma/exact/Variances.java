package dilemma.exact;

/**
 * Three variances.
 *
 * @param first of the first player's payoff total
 * @param second of the second player's payoff total
 * @param mean of the mean of both
 */
record Variances(double first, double second, double mean) {

    /** Those of a match that always comes out the same. */
    static final Variances NONE = new Variances(0, 0, 0);

    /** Not computed. */
    static final Variances UNKNOWN = new Variances(Double.NaN, Double.NaN, Double.NaN);
}
