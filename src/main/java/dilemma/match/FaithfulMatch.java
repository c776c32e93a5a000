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
    private final Report report;

    FaithfulMatch(Seat first, Seat second, MoveSink sink) {
        this.first = first.player();
        this.second = second.player();
        this.history = first.history();
        this.swapped = second.history();
        this.report = new Report(sink);
    }

    void play(int turns) {
        while (history.played() < turns) {
            int block = Math.min(MoveSink.BLOCK, turns - history.played());
            playTurns(block);
            report.block(history.ownLatest(block), history.partnerLatest(block), block);
        }
        report.end();
    }

    private void playTurns(int turns) {
        for (int i = 0; i < turns; i++) {
            Move a = first.next(history);
            Move b = second.next(swapped);
            history.append(a, b);
            swapped.append(b, a);
        }
    }
}
