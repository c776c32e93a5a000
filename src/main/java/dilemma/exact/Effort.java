package dilemma.exact;

/** How much is computed before it is given up: a few seconds for one match at most. */
final class Effort {

    /** The most joint states: 65,536. */
    static final int MOST_STATES = 1 << 16;

    /** The most pairs of states in a grid: 4,194,304. */
    static final int MOST_PAIRS = 1 << 22;

    /** The most links between joint states: 4,194,304. */
    static final int MOST_LINKS = 1 << 22;

    /** The most steps of a computation, each a multiplication and an addition: 2<sup>31</sup>. */
    static final double MOST_STEPS = 0x1p31;

    /** So many steps are made turn by turn, even where doubling would take fewer: 2<sup>20</sup>. */
    private static final double FEW_STEPS = 0x1p20;

    private Effort() {}

    /** Returns whether to go turn by turn, given the steps that this takes and those that doubling takes. */
    static boolean goesTurnByTurn(double walked, double doubled) {
        return walked <= Math.max(doubled, FEW_STEPS);
    }
}
