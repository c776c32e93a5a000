package dilemma.tournament;

import dilemma.metrics.Field;
import dilemma.metrics.Moments;
import dilemma.metrics.Tally;

/** What a pairing that is played repeatedly came to over all its repetitions. */
final class PairTotals {

    private final Pairing pairing;
    private final Tally first = new Tally();
    private final Tally second = new Tally();
    private final Moments firstMeans = new Moments();
    private final Moments secondMeans = new Moments();

    PairTotals(Pairing pairing) {
        this.pairing = pairing;
    }

    Pairing pairing() {
        return pairing;
    }

    /** Adds what was counted, from any thread: whole numbers, whose sum is the same in any order. */
    synchronized void add(Tally firstSeat, Tally secondSeat) {
        first.add(firstSeat, 1);
        second.add(secondSeat, 1);
    }

    /** Takes note of the payoffs per turn of one repetition; repetitions must come in order. */
    void note(Encounter encounter) {
        firstMeans.add(encounter.firstPerTurn(pairing.isSelfPlay()));
        secondMeans.add(encounter.second().perTurn());
    }

    /** Enters what was counted into a field, each so many times. */
    void enter(Field field, double times) {
        pairing.enter(
                field,
                first.times(times),
                second.times(times),
                firstMeans.standardDeviation(),
                secondMeans.standardDeviation());
    }
}
