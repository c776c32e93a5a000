package dilemma.exact;

/**
 * How many turns of a match are expected to be played in each joint state.
 *
 * @param all all its turns
 * @param followed those that another turn follows
 * @param followedByThree those that three more turns follow
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record Visits(double[] all, double[] followed, double[] followedByThree) {

    /** How many turns after the first a pattern of four has. */
    static final int PATTERN = 3;
}
