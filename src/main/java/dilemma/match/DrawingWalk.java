package dilemma.match;

import dilemma.random.Seed;
import dilemma.random.Xoroshiro128PlusPlus;

/**
 * A match of two automata in which nothing goes wrong, and both take a number on every turn: a {@link StochasticWalk}
 * with nothing to decide. All that changes from turn to turn is at hand, the states of both streams too.
 */
final class DrawingWalk {

    private final Table first;
    private final Table second;
    private final Report report;
    private int firstPlace;
    private int secondPlace;

    /** The states of the first player's stream, and of the second's. */
    private long a0;

    private long a1;
    private long b0;
    private long b1;

    DrawingWalk(Table first, Table second, Seed address, Report report) {
        Xoroshiro128PlusPlus firstRandom = address.child(Streams.FIRST_PLAYER).stream();
        Xoroshiro128PlusPlus secondRandom = address.child(Streams.SECOND_PLAYER).stream();
        this.first = first;
        this.second = second;
        this.report = report;
        this.firstPlace = first.start;
        this.secondPlace = second.start;
        this.a0 = firstRandom.first();
        this.a1 = firstRandom.second();
        this.b0 = secondRandom.first();
        this.b1 = secondRandom.second();
    }

    void play(int turns) {
        for (int left = turns; left > 0; left -= MoveSink.BLOCK) {
            walk(Math.min(MoveSink.BLOCK, left));
        }
        report.end();
    }

    private void walk(int turns) {
        int a = firstPlace;
        int b = secondPlace;
        long s = a0;
        long t = a1;
        long u = b0;
        long v = b1;
        long firstMoves = 0;
        long secondMoves = 0;
        for (int i = 0; i < turns; i++) {
            long x = Threshold.missed(first.thresholds[a], Xoroshiro128PlusPlus.output(s, t));
            long y = Threshold.missed(second.thresholds[b], Xoroshiro128PlusPlus.output(u, v));
            firstMoves = firstMoves << 1 | x;
            secondMoves = secondMoves << 1 | y;
            a = first.after(a, x, y);
            b = second.after(b, y, x);
            long s0 = s;
            s = Xoroshiro128PlusPlus.firstAfter(s, t);
            t = Xoroshiro128PlusPlus.secondAfter(s0, t);
            long u0 = u;
            u = Xoroshiro128PlusPlus.firstAfter(u, v);
            v = Xoroshiro128PlusPlus.secondAfter(u0, v);
        }
        firstPlace = a;
        secondPlace = b;
        a0 = s;
        a1 = t;
        b0 = u;
        b1 = v;
        report.block(firstMoves, secondMoves, turns);
    }
}
