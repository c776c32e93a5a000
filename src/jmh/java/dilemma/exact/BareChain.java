package dilemma.exact;

/**
 * The baseline of the exact engine: two memory-one strategies and nothing but their scores. The distribution over the
 * four outcomes of the turn before is multiplied by a matrix of four by four, turn by turn.
 */
final class BareChain {

    private BareChain() {}

    /**
     * Returns the first player's expected payoff total.
     *
     * @param first the probability of C after CC, CD, DC and DD; both open with C
     * @param second the same of the second player, its own move first
     * @param payoffs by outcome
     */
    static double total(double[] first, double[] second, double[] payoffs, int turns) {
        double[] swapped = {second[0], second[2], second[1], second[3]};
        double[] now = {1, 0, 0, 0};
        double total = payoffs[0];
        for (int turn = 2; turn <= turns; turn++) {
            double[] then = new double[4];
            for (int before = 0; before < 4; before++) {
                double c = first[before];
                double d = swapped[before];
                then[0] += now[before] * c * d;
                then[1] += now[before] * c * (1 - d);
                then[2] += now[before] * (1 - c) * d;
                then[3] += now[before] * (1 - c) * (1 - d);
            }
            now = then;
            for (int outcome = 0; outcome < 4; outcome++) {
                total += now[outcome] * payoffs[outcome];
            }
        }
        return total;
    }
}
