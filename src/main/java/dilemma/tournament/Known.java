package dilemma.tournament;

import dilemma.metrics.Field;
import dilemma.metrics.Origin;
import dilemma.metrics.Tally;

/**
 * What a pairing comes to in every repetition: it was played once where nothing is left to chance, or it was computed
 * what a repetition comes to on average.
 *
 * @param pairing the two entrants
 * @param encounter what a repetition brings
 * @param first what is counted of the first seat in a repetition
 * @param second what is counted of the second seat
 * @param origin whether it was played or computed
 * @param firstSpread how far a repetition may be from it; in self-play, the mean of both seats
 * @param secondSpread the same of the second seat
 */
record Known(
        Pairing pairing,
        Encounter encounter,
        Tally first,
        Tally second,
        Origin origin,
        Spread firstSpread,
        Spread secondSpread) {

    /**
     * How much chance makes a repetition differ from what it comes to on average; NaN where nobody knows.
     *
     * @param variance of what goes into the score of the seat
     * @param deviation the standard deviation of the payoff per turn
     */
    record Spread(double variance, double deviation) {}

    boolean isComputed() {
        return origin == Origin.EXACT;
    }

    /** Enters so many repetitions into a field. */
    void enter(Field field, double repetitions) {
        pairing.enter(
                field,
                first.times(repetitions),
                second.times(repetitions),
                firstSpread.deviation,
                secondSpread.deviation);
        field.setOrigin(pairing.firstSeat(), pairing.secondSeat(), origin);
    }
}
