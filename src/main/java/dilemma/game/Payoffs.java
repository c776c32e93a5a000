package dilemma.game;

/**
 * The four numbers of a symmetric game of two moves, each seen from the player who receives it.
 *
 * @param reward R, what each gets when both cooperate
 * @param sucker S, for cooperating against a defection
 * @param temptation T, for defecting against a cooperation
 * @param punishment P, what each gets when both defect
 */
public record Payoffs(double reward, double sucker, double temptation, double punishment) {

    /** From here on the difference of two payoffs, or the sum of two differences, may be beyond the largest double. */
    private static final double LARGE = 0x1p1020;

    /** Checks that the numbers are finite; -0 becomes 0. */
    public Payoffs {
        for (double payoff : new double[] {reward, sucker, temptation, punishment}) {
            if (!Double.isFinite(payoff)) {
                throw new IllegalArgumentException("a payoff must be a finite number, but was " + payoff);
            }
        }
        reward += 0;
        sucker += 0;
        temptation += 0;
        punishment += 0;
    }

    /** Returns what a player gets on a turn with this outcome, seen from that player. */
    public double of(Outcome outcome) {
        return switch (outcome) {
            case CC -> reward;
            case CD -> sucker;
            case DC -> temptation;
            case DD -> punishment;
        };
    }

    /** Returns the total over turns of the given outcome counts: n_CC R + n_CD S + n_DC T + n_DD P, in this order. */
    public double total(double cc, double cd, double dc, double dd) {
        return cc * reward + cd * sucker + dc * temptation + dd * punishment;
    }

    /** Returns payoffs in the same proportions, so small that differences, and sums of two of them, are finite. */
    Payoffs withFiniteDifferences() {
        double largest = Math.max(
                Math.max(Math.abs(reward), Math.abs(sucker)), Math.max(Math.abs(temptation), Math.abs(punishment)));
        double scale = largest < LARGE ? 1 : 0x1p-4;
        return new Payoffs(scale * reward, scale * sucker, scale * temptation, scale * punishment);
    }
}
