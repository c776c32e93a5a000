package dilemma.tournament;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure from the literature.
 *
 * @param entrant whose it is, by the name under which the entrant is shown; "" where it is of all of them together
 * @param partner the only partner whose matches count; empty where all do
 * @param value the figure, finite
 * @param standardDeviation over the published repetitions; empty where it was not published
 */
public record PublishedFigure(
        String entrant, Optional<String> partner, double value, OptionalDouble standardDeviation) {

    /** Checks the numbers. */
    public PublishedFigure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the published figure of " + entrant + " must be finite");
        }
        double deviation = standardDeviation.orElse(0);
        if (!(deviation >= 0 && deviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the standard deviation of " + entrant + " must be finite and at least 0, but was " + deviation);
        }
    }

    /** Returns a figure of all entrants together. */
    public static PublishedFigure ofAll(double value) {
        return new PublishedFigure("", Optional.empty(), value, OptionalDouble.empty());
    }

    /** Returns whether it is of all entrants together. */
    public boolean isOfAll() {
        return entrant.isEmpty();
    }
}
