package dilemma.analysis;

import dilemma.metrics.Student;

/**
 * How an entrant stands in one result and in another.
 *
 * <p>Both scores are taken as independent. Where the two results share random numbers, as with one seed, they are not,
 * and the standard error of the change is rather too large than too small.
 *
 * @param before its place in the first result
 * @param after its place in the second
 * @param isComparable whether both scores are in the same unit
 */
public record Shift(RankedResult.Entry before, RankedResult.Entry after, boolean isComparable) {

    /** What sums of doubles may be off by, in parts of the scores. */
    private static final double ROUNDING = 1e-9;

    /** Returns how many ranks the entrant has climbed, below 0 where it fell. */
    public int climbed() {
        return before.rank() - after.rank();
    }

    /** Returns the second score less the first; NaN where they are not comparable. */
    public double change() {
        return isComparable ? after.score() - before.score() : Double.NaN;
    }

    /** Returns the standard error of the change, √(e₁² + e₂²); 0 where chance had no part in either score. */
    public double standardError() {
        return isComparable ? StrictMath.hypot(before.standardError(), after.standardError()) : Double.NaN;
    }

    /** Returns whether chance had no part in either score, so that any change is one of the rules. */
    public boolean isCertain() {
        return standardError() == 0;
    }

    /** Returns whether a certain change is more than the rounding of sums. */
    boolean isMoreThanRounding() {
        return Math.abs(change()) > ROUNDING * Math.max(Math.abs(before.score()), Math.abs(after.score()));
    }

    /** Returns the change in its standard errors; NaN where there are none. */
    public double inStandardErrors() {
        return standardError() > 0 ? change() / standardError() : Double.NaN;
    }

    /**
     * Returns the probability that chance alone makes a change at least as large, by Student's t with the degrees of
     * freedom of Welch (1947); NaN where there is no standard error.
     */
    double probability() {
        double t = inStandardErrors();
        return Double.isNaN(t) ? Double.NaN : Student.beyond(Math.abs(t), degrees());
    }

    private int degrees() {
        double first = before.standardError() * before.standardError();
        double second = after.standardError() * after.standardError();
        double sum = first + second;
        return (int) Math.max(1, sum * sum / (first * first / before.degrees() + second * second / after.degrees()));
    }
}
