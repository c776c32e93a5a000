package dilemma.exact;

/**
 * Who defects against cooperation more often, as probabilities; NaN where they are not computed.
 *
 * @param first that the first player does
 * @param none that both do equally often
 * @param second that the second player does
 */
record Lead(double first, double none, double second) {

    /** Not computed. */
    static final Lead UNKNOWN = new Lead(Double.NaN, Double.NaN, Double.NaN);

    /** Returns what is certain where n_DC - n_CD, seen from the first player, has this value. */
    static Lead certain(double difference) {
        return new Lead(difference > 0 ? 1 : 0, difference == 0 ? 1 : 0, difference < 0 ? 1 : 0);
    }

    /** Returns the probability that the player in a seat does more often than its partner. */
    double of(Seat seat) {
        return Math.min(1, seat == Seat.FIRST ? first : second);
    }

    /** Returns the probability that the partner of the player in a seat does more often. */
    double ofPartner(Seat seat) {
        return Math.min(1, seat == Seat.FIRST ? second : first);
    }

    /** Returns the probability that the player in a seat does not do so more often than its partner. */
    double notOf(Seat seat) {
        return Math.min(1, none + ofPartner(seat));
    }
}
