package dilemma.match;

/** Tells a sink of a match, block by block, and watches what the players choose for their first defections. */
final class Report {

    private final MoveSink sink;
    private final FirstDefection first = new FirstDefection();
    private final FirstDefection second = new FirstDefection();

    Report(MoveSink sink) {
        this.sink = sink;
    }

    /** Tells of turns on which the players made the moves that they chose. */
    void block(long firstMoves, long secondMoves, int turns) {
        block(firstMoves, secondMoves, firstMoves, secondMoves, turns);
    }

    /** Tells of turns on which the players may have chosen other moves than they made. */
    void block(long firstMoves, long secondMoves, long firstChoices, long secondChoices, int turns) {
        sink.block(firstMoves, secondMoves, turns);
        first.watch(firstChoices, turns);
        second.watch(secondChoices, turns);
    }

    void mark() {
        sink.mark();
    }

    void repeat(int times) {
        sink.repeat(times);
    }

    void end() {
        sink.end(first.turn(), second.turn());
    }
}
