package dilemma.exact;

import org.jspecify.annotations.Nullable;

/** How many turns of a match are expected to be played in each pair of states. */
final class GridVisits {

    private final Scopes scopes;
    private final int turns;
    private final GridSums sums;

    /** The turn that is being added, and its distribution. */
    private int number;

    private double[] distribution = {1};

    /** Those turns of the last scope that are not among the sums yet. */
    private @Nullable Blocks blocks;

    /** Begins with the first turn, which has one pair of states. */
    GridVisits(Scopes scopes, int turns) {
        this.scopes = scopes;
        this.turns = turns;
        this.sums = new GridSums(scopes.union());
        enter(1, distribution);
        add(0);
    }

    /** Begins a turn, whose distribution is added row by row. */
    void enter(int turn, double[] amounts) {
        if (turn == 1 || scopes.at(turn) != scopes.at(number)) {
            sums.enter(scopes.at(turn));
        }
        number = turn;
        distribution = amounts;
        int length = Blocks.length(remaining());
        if (blocks == null && length > 1 && remaining() % length == 0) {
            blocks = new Blocks(length, amounts.length);
        }
    }

    /** Returns how many turns lead on alike before the visits are asked for, this one included; 0 for the first. */
    private int remaining() {
        boolean isLast = number > 1 && scopes.at(number) == scopes.at(number + 1);
        return isLast ? Math.max(0, turns - Visits.PATTERN - number + 1) : 0;
    }

    /** Adds a row of the turn. */
    void add(int row) {
        if (blocks == null) {
            sums.add(distribution, row);
        } else if (blocks.begins(remaining())) {
            blocks.add(distribution, row, scopes.at(number).second().length);
        }
    }

    /**
     * Returns the visits so far; they grow later.
     *
     * @param turn the transition from this turn to the next
     */
    GridSums sums(GridTurn turn) {
        if (blocks != null) {
            double[] visits = blocks.visits(turn);
            for (int row = 0; row < turn.now().first().length; row++) {
                sums.add(visits, row);
            }
            blocks = null;
        }
        return sums;
    }
}
