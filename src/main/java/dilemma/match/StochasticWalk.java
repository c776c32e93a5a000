package dilemma.match;

import dilemma.random.Seed;
import dilemma.random.Xoroshiro128PlusPlus;

/** A match of two automata in which nothing goes wrong, and chance has only the choices. */
final class StochasticWalk {

    private final Table first;
    private final Table second;
    private final Xoroshiro128PlusPlus firstRandom;
    private final Xoroshiro128PlusPlus secondRandom;
    private final Report report;
    private int firstPlace;
    private int secondPlace;

    StochasticWalk(Table first, Table second, Seed address, Report report) {
        this.first = first;
        this.second = second;
        this.firstRandom = address.child(Streams.FIRST_PLAYER).stream();
        this.secondRandom = address.child(Streams.SECOND_PLAYER).stream();
        this.report = report;
        this.firstPlace = first.start;
        this.secondPlace = second.start;
    }

    void play(int turns) {
        for (int left = turns; left > 0; left -= MoveSink.BLOCK) {
            walk(Math.min(MoveSink.BLOCK, left));
        }
        report.end();
    }

    /** Plays a block. */
    private void walk(int turns) {
        int a = firstPlace;
        int b = secondPlace;
        long firstMoves = 0;
        long secondMoves = 0;
        for (int i = 0; i < turns; i++) {
            long x = Threshold.missed(first.thresholds[a], firstRandom);
            long y = Threshold.missed(second.thresholds[b], secondRandom);
            firstMoves = firstMoves << 1 | x;
            secondMoves = secondMoves << 1 | y;
            a = first.after(a, x, y);
            b = second.after(b, y, x);
        }
        firstPlace = a;
        secondPlace = b;
        report.block(firstMoves, secondMoves, turns);
    }
}
