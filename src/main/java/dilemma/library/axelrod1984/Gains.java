package dilemma.library.axelrod1984;

/**
 * What cooperating twice, or once each cooperating and defecting, is expected to earn more than defecting twice: in
 * points of the tournament, and in single precision, whose rounding decides what would be ties.
 *
 * <p>Where a partner answers a C with C at the rate g and a D at the rate b, cooperating twice earns 6g, doing both 4g
 * + 3b + 1, and defecting twice 8b + 2 (after Downing 1975, Simulation &amp; Games 6(4)).
 *
 * @param cooperating what cooperating twice gains
 * @param alternating what doing both gains
 */
record Gains(float cooperating, float alternating) {

    /** What the rate b weighs in two defections, in points: twice the difference of temptation and punishment. */
    static final int WEIGHT = 8;

    /** What it weighs in one cooperation after a defection: the difference of reward and sucker's payoff. */
    private static final int ONCE = 3;

    /**
     * Returns what is gained where a partner answers at certain rates.
     *
     * @param weight what the rate b weighs in two defections, in points: {@link #WEIGHT}, or what a rule takes it for
     */
    static Gains of(AnswerRates rates, int weight) {
        float good = rates.afterCooperation();
        float bad = rates.afterDefection();
        return new Gains(6 * good - weight * bad - 2, 4 * good - (weight - ONCE) * bad - 1);
    }

    /** Returns whether cooperating earns at least as much as defecting and as alternating. */
    boolean favourCooperation() {
        return cooperating >= 0 && cooperating >= alternating;
    }

    /** Returns whether defecting earns more than cooperating and than alternating. */
    boolean favourDefection() {
        return cooperating < 0 && alternating < 0;
    }
}
