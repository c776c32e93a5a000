package dilemma.exact;

import java.util.Arrays;

/** What the first player does on a turn to the rows of a grid. */
final class Rows {

    private final HandTurn turn;

    /** By outcome and row of the next turn. */
    private final Mix[][] mixes;

    Rows(HandTurn turn) {
        this.turn = turn;
        this.mixes = Arrays.stream(turn.links())
                .map(links -> Mix.of(links, turn.statesAfter()))
                .toArray(Mix[][]::new);
    }

    /** Returns what it does, state by state. */
    HandTurn turn() {
        return turn;
    }

    /** Returns what an outcome makes into a row of the next turn. */
    Mix mix(int outcome, int row) {
        return mixes[outcome][row];
    }
}
