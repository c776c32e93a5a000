package dilemma.reason;

/**
 * What the states of an automaton tell of a turn that it is about to play.
 *
 * @param cooperation the probability of C, in [0, 1]
 * @param otherwise the probability of C, had the partner been seen to make the other move on the turn before; that of
 *     this turn on the first
 * @param due how many defections it makes in a row, this turn's included, whatever the partner does; 0 where that
 *     depends on the partner
 * @param isForEver whether it never cooperates again, whatever happens
 * @param isDrawn whether it cooperates exactly if the one number that it draws is below the probability
 */
record Outlook(double cooperation, double otherwise, int due, boolean isForEver, boolean isDrawn) {

    private static final double NOTHING = 1e-12;

    /** Returns whether chance decides. */
    boolean isOpen() {
        return cooperation > 0 && cooperation < 1;
    }

    /** Returns whether the partner's last move, as it was seen, has a part in this one. */
    boolean isReply() {
        return Math.abs(cooperation - otherwise) > NOTHING;
    }
}
