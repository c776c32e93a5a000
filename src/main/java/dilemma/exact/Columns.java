package dilemma.exact;

import java.util.Arrays;

/** What the second player does on a turn to the columns of a grid. */
final class Columns {

    private final HandTurn turn;
    private final ArrivalOrder order;
    private final Runs[] runs;

    Columns(HandTurn turn) {
        this.turn = turn;
        this.order = new ArrivalOrder(turn.links(), turn.statesAfter());
        this.runs =
                Arrays.stream(turn.links()).map(links -> new Runs(links, order)).toArray(Runs[]::new);
    }

    /** Returns what it does, state by state. */
    HandTurn turn() {
        return turn;
    }

    /** Returns where an outcome leads. */
    Runs runs(int outcome) {
        return runs[outcome];
    }

    /** Returns the order in which the runs lead to the columns of the next turn. */
    ArrivalOrder order() {
        return order;
    }
}
