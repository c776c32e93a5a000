package dilemma.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How an entrant stands in two results, with a verdict on its score.
 *
 * @param shift how it stands in both
 * @param probability that chance alone changes the score so much, corrected for all entrants ({@link Holm}); NaN where
 *     there is no standard error
 */
public record JudgedShift(Shift shift, double probability) {

    /** The probability of calling any change beyond chance that is not, over all entrants: 5 %. */
    public static final double LEVEL = 0.05;

    /** Whether a score has changed by more than chance makes it. */
    public enum Verdict {
        /** It has. */
        BEYOND_CHANCE,
        /** Chance may have done it, or nothing has changed. */
        WITHIN_CHANCE,
        /** It cannot be told: the scores are not comparable, or one of them has no standard error. */
        UNKNOWN
    }

    /** Judges all entrants of a comparison together. */
    static List<JudgedShift> of(List<Shift> shifts) {
        double[] probabilities =
                Holm.corrected(shifts.stream().mapToDouble(Shift::probability).toArray());
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new JudgedShift(shifts.get(i), probabilities[i]))
                .toList();
    }

    /** Returns the verdict; where chance has no part in either score, any change is beyond it. */
    public Verdict verdict() {
        if (shift.isCertain()) {
            return shift.isMoreThanRounding() ? Verdict.BEYOND_CHANCE : Verdict.WITHIN_CHANCE;
        }
        if (Double.isNaN(probability)) {
            return Verdict.UNKNOWN;
        }
        return probability < LEVEL ? Verdict.BEYOND_CHANCE : Verdict.WITHIN_CHANCE;
    }
}
