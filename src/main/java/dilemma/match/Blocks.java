package dilemma.match;

import dilemma.game.Move;

/** Packs moves into blocks and hands them to a sink. */
final class Blocks {

    private final MoveSink sink;
    private long first;
    private long second;
    private int turns;

    Blocks(MoveSink sink) {
        this.sink = sink;
    }

    void add(Move a, Move b) {
        first = first << 1 | a.bit();
        second = second << 1 | b.bit();
        if (++turns == MoveSink.BLOCK) {
            flush();
        }
    }

    void end(int firstDefection, int secondDefection) {
        if (turns > 0) {
            flush();
        }
        sink.end(firstDefection, secondDefection);
    }

    private void flush() {
        sink.block(first, second, turns);
        first = 0;
        second = 0;
        turns = 0;
    }
}
