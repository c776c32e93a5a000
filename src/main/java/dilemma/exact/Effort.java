package dilemma.exact;

/** How much is computed before it is given up: a few seconds for one match at most. */
final class Effort {

    /** The most joint states: 65,536. */
    static final int MOST_STATES = 1 << 16;

    /** The most links between joint states: 4,194,304. */
    static final int MOST_LINKS = 1 << 22;

    /** The most steps of a computation, each a multiplication and an addition: 2<sup>31</sup>. */
    static final double MOST_STEPS = 0x1p31;

    private Effort() {}
}
