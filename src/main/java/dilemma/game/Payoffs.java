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

    /** Checks that the numbers are finite. */
    public Payoffs {
        for (double payoff : new double[] {reward, sucker, temptation, punishment}) {
            if (!Double.isFinite(payoff)) {
                throw new IllegalArgumentException("a payoff must be a finite number, but was " + payoff);
            }
        }
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
}
