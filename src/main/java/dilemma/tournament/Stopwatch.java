package dilemma.tournament;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long the matches of a tournament take: plays the first repetition of every pairing on one thread, again
 * and again for a while, and keeps the shortest time of each, for the first matches of a program are slow.
 */
final class Stopwatch {

    private static final int FEWEST_PASSES = 3;
    private static final long ENOUGH = 1_000_000_000;

    private final TournamentDefinition definition;
    private final List<Pairing> pairings;
    private final long[] shortest;
    private final double[] turns;

    Stopwatch(TournamentDefinition definition, List<Pairing> pairings) {
        this.definition = definition;
        this.pairings = pairings;
        this.shortest = new long[pairings.size()];
        this.turns = new double[pairings.size()];
        Arrays.fill(shortest, Long.MAX_VALUE);
    }

    Timings measure() {
        long started = System.nanoTime();
        for (int pass = 0; pass < FEWEST_PASSES || System.nanoTime() - started < ENOUGH; pass++) {
            pass();
        }
        List<Timings.Measured> measured = new ArrayList<>();
        for (int p = 0; p < shortest.length; p++) {
            Pairing pairing = pairings.get(p);
            measured.add(
                    new Timings.Measured(pairing.firstSeat(), pairing.secondSeat(), turns[p], (double) shortest[p]));
        }
        return Timings.of(definition.entrants().size(), measured);
    }

    private void pass() {
        Encounter encounter = new Encounter(definition.conditions().game().payoffs());
        for (int p = 0; p < shortest.length; p++) {
            Counter counter = new Counter(definition.conditions().game());
            long started = System.nanoTime();
            pairings.get(p).play(0, new Legacies(), encounter, counter);
            shortest[p] = Math.min(shortest[p], System.nanoTime() - started);
            turns[p] = counter.first().turns();
        }
    }
}
