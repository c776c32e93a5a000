package dilemma.exact;

import org.jspecify.annotations.Nullable;

/** How many turns of a match are expected to be played in each pair of states. */
final class GridVisits {

    private final Scopes scopes;
    private final int turns;
    private final GridSums sums;

    /** The turn that was added last. */
    private int number;

    /** Those turns of the last scope that are not among the sums yet. */
    private @Nullable Blocks blocks;

    /** Begins before the first turn. */
    GridVisits(Scopes scopes, int turns) {
        this.scopes = scopes;
        this.turns = turns;
        this.sums = new GridSums(scopes.union());
    }

    /** Adds the next turn. */
    void add(double[] distribution) {
        number++;
        if (number == 1 || scopes.at(number) != scopes.at(number - 1)) {
            sums.enter(scopes.at(number));
        }
        int length = Blocks.length(remaining());
        if (blocks == null && length > 1 && remaining() % length == 0) {
            blocks = new Blocks(length, distribution.length);
        }
        if (blocks == null) {
            sums.add(distribution);
        } else if (blocks.begins(remaining())) {
            blocks.add(distribution);
        }
    }

    /** Returns how many turns lead on alike before the visits are asked for, this one included; 0 for the first. */
    private int remaining() {
        boolean isLast = number > 1 && scopes.at(number) == scopes.at(number + 1);
        return isLast ? Math.max(0, turns - Visits.PATTERN - number + 1) : 0;
    }

    /**
     * Returns the visits so far; they grow later.
     *
     * @param turn the transition from this turn to the next
     */
    GridSums sums(GridTurn turn) {
        if (blocks != null) {
            sums.add(blocks.visits(turn));
            blocks = null;
        }
        return sums;
    }
}
