package dilemma.analysis;

import dilemma.tournament.PublishedFigure;

/**
 * A published figure beside ours.
 *
 * @param published the published one
 * @param publishedStandardError of it; 0 where nothing is known of one
 * @param ours what came out
 * @param tolerance how far apart the two may be whatever the standard errors
 * @param isWithinAlone whether the tolerance alone decides, not the standard errors
 */
public record ReproducedFigure(
        PublishedFigure published,
        double publishedStandardError,
        Measurement ours,
        double tolerance,
        boolean isWithinAlone) {

    /** How many standard errors two figures may be apart and still fit. */
    public static final double MOST_STANDARD_ERRORS = 3;

    /** What sums of doubles may be off by, in parts of the figure. */
    private static final double NOISE = 1e-9;

    /** Whether ours fits the published figure. */
    public enum Verdict {
        /** It does. */
        FITS,
        /** It does not. */
        DIFFERS,
        /** It cannot be told: ours has no standard error, or there is no figure of ours. */
        UNKNOWN
    }

    /** Returns ours less the published figure. */
    public double difference() {
        return ours.value() - published.value();
    }

    /** Returns the standard error of the difference. */
    public double standardErrorOfDifference() {
        return Math.hypot(ours.standardError(), publishedStandardError);
    }

    /** Returns whether nothing was left to chance: then the two must be equal. */
    public boolean isExact() {
        return standardErrorOfDifference() == 0;
    }

    /** Returns the difference in its standard errors; NaN where there are none. */
    public double inStandardErrors() {
        return isExact() ? Double.NaN : difference() / standardErrorOfDifference();
    }

    /** Returns whether ours fits: within the tolerance and, unless that decides alone, three standard errors more. */
    public Verdict verdict() {
        double distance = Math.abs(difference());
        double allowed = tolerance + NOISE * Math.max(1, Math.abs(published.value()));
        double error = isWithinAlone ? 0 : standardErrorOfDifference();
        if (distance <= allowed || distance <= allowed + MOST_STANDARD_ERRORS * error) {
            return Verdict.FITS;
        }
        return Double.isNaN(distance) || Double.isNaN(error) ? Verdict.UNKNOWN : Verdict.DIFFERS;
    }
}
