package dilemma.match;

import dilemma.game.Move;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * A match in which nothing goes wrong: partners are recognised, moves are made as they were chosen, and seen as they
 * were made.
 *
 * <p>What either player remembers is then what was played, and nothing is left to do on a turn but to ask and to
 * remember.
 */
final class FaithfulMatch {

    private final Player first;
    private final Player second;

    /** What the first player remembers; {@code swapped} is the same match as the second does. */
    private final History history;

    private final History swapped;
    private final MoveSink sink;

    FaithfulMatch(Seat first, Seat second, MoveSink sink) {
        this.first = first.player();
        this.second = second.player();
        this.history = first.history();
        this.swapped = second.history();
        this.sink = sink;
    }

    void play(int turns) {
        int firstDefection = 0;
        int secondDefection = 0;
        while (history.played() < turns) {
            int block = Math.min(MoveSink.BLOCK, turns - history.played());
            playTurns(block);
            long firstMoves = history.ownLatest(block);
            long secondMoves = history.partnerLatest(block);
            sink.block(firstMoves, secondMoves, block);
            firstDefection = firstDefection == 0 ? firstDefection(firstMoves) : firstDefection;
            secondDefection = secondDefection == 0 ? firstDefection(secondMoves) : secondDefection;
        }
        sink.end(firstDefection, secondDefection);
    }

    private void playTurns(int turns) {
        for (int i = 0; i < turns; i++) {
            Move a = first.next(history);
            Move b = second.next(swapped);
            history.append(a, b);
            swapped.append(b, a);
        }
    }

    /** Returns the turn of the first D among the latest moves, 0 if there is none. */
    private int firstDefection(long moves) {
        int ago = Long.SIZE - 1 - Long.numberOfLeadingZeros(moves);
        return moves == 0 ? 0 : history.played() - ago;
    }
}
