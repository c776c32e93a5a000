package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.History;

/**
 * How often the partner followed each outcome with C and with D, to test whether it takes any notice of what happened.
 *
 * <p>It looks random unless most of the table is cooperation after mutual cooperation (a share of 0.8 or more), it has
 * defected on less than a quarter or more than three quarters of the turns, or Pearson's chi-squared of the table, over
 * the cells in which more than one reply is expected, is above 3.
 */
final class ReplyTable {

    private static final double MUTUAL_COOPERATION = 0.8;
    private static final double FEWEST_DEFECTIONS = 0.25;
    private static final double MOST_DEFECTIONS = 0.75;
    private static final double CRITICAL = 3;

    /** A row for each outcome, a column for each reply. */
    private final int[][] counts = new int[Outcome.values().length][Move.values().length];

    private final Precision precision;

    /** Starts an empty table, of which chi-squared is worked out in a precision. */
    ReplyTable(Precision precision) {
        this.precision = precision;
    }

    /** Adds the partner's last move as its reply to the outcome of the turn before. */
    void add(History history) {
        Outcome outcome = Outcome.of(history.ownAgo(2), history.partnerAgo(2));
        counts[outcome.index()][history.partnerLast().bit()]++;
    }

    /** Returns whether the replies, of which there is at least one, look random. */
    boolean lookRandom() {
        int replies = column(Move.C) + column(Move.D);
        double mutualCooperation = (double) counts[Outcome.CC.index()][Move.C.bit()] / replies;
        double defections = (double) column(Move.D) / replies;
        return mutualCooperation < MUTUAL_COOPERATION
                && defections >= FEWEST_DEFECTIONS
                && defections <= MOST_DEFECTIONS
                && chiSquared(replies) <= CRITICAL;
    }

    private double chiSquared(int replies) {
        double sum = 0;
        for (int[] row : counts) {
            for (Move reply : Move.values()) {
                double expected = precision.round((double) (row[0] + row[1]) * column(reply) / replies);
                sum = precision.round(sum + contribution(row[reply.bit()], expected));
            }
        }
        return sum;
    }

    private double contribution(int count, double expected) {
        double difference = precision.round(expected - count);
        double square = precision.round(difference * difference);
        return expected > 1 ? precision.round(square / expected) : 0;
    }

    private int column(Move reply) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[reply.bit()];
        }
        return sum;
    }
}
