package dilemma.match;

import dilemma.random.Seed;
import dilemma.random.Xoroshiro128PlusPlus;

/** A match of two automata in which moves may be made or seen as the other one, and partners taken for strangers. */
final class MistakenWalk {

    private final Table first;
    private final Table second;
    private final Xoroshiro128PlusPlus firstRandom;
    private final Xoroshiro128PlusPlus secondRandom;
    private final Xoroshiro128PlusPlus noise;
    private final Xoroshiro128PlusPlus recognition;
    private final long execution;
    private final long perception;
    private final long strangeness;
    private final Report report;
    private int firstPlace;
    private int secondPlace;

    MistakenWalk(Table first, Table second, Conditions conditions, Seed address, Report report) {
        this.first = first;
        this.second = second;
        this.firstRandom = address.child(Streams.FIRST_PLAYER).stream();
        this.secondRandom = address.child(Streams.SECOND_PLAYER).stream();
        this.noise = address.child(Streams.NOISE).stream();
        this.recognition = address.child(Streams.RECOGNITION).stream();
        this.execution = Threshold.of(conditions.noise().execution());
        this.perception = Threshold.of(conditions.noise().perception());
        this.strangeness = Threshold.of(1 - conditions.recognition());
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

    private void walk(int turns) {
        long firstMoves = 0;
        long secondMoves = 0;
        long firstChoices = 0;
        long secondChoices = 0;
        for (int i = 0; i < turns; i++) {
            long choice = Threshold.missed(first.thresholds[firstPlace], firstRandom);
            long reply = Threshold.missed(second.thresholds[secondPlace], secondRandom);
            long x = choice ^ Threshold.met(execution, noise);
            long y = reply ^ Threshold.met(execution, noise);
            firstPlace = first.after(firstPlace, x, y ^ Threshold.met(perception, noise));
            secondPlace = second.after(secondPlace, y, x ^ Threshold.met(perception, noise));
            firstPlace = Threshold.met(strangeness, recognition) == 1 ? first.start : firstPlace;
            secondPlace = Threshold.met(strangeness, recognition) == 1 ? second.start : secondPlace;
            firstMoves = firstMoves << 1 | x;
            secondMoves = secondMoves << 1 | y;
            firstChoices = firstChoices << 1 | choice;
            secondChoices = secondChoices << 1 | reply;
        }
        report.block(firstMoves, secondMoves, firstChoices, secondChoices, turns);
    }
}
