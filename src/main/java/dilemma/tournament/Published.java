package dilemma.tournament;

import java.util.Map;
import java.util.TreeMap;

/**
 * Figures from the literature, to be shown beside what comes out.
 *
 * @param source where they were published
 * @param perMatch the mean payoff total of a match, by the entrant's canonical reference
 */
public record Published(String source, Map<String, Double> perMatch) {

    /** Copies the figures, which must be finite. */
    public Published {
        perMatch = Map.copyOf(perMatch);
        perMatch.forEach((reference, figure) -> {
            if (!Double.isFinite(figure)) {
                throw new IllegalArgumentException("the published figure of " + reference + " must be finite");
            }
        });
    }

    /** Returns the figures in the order of the references. */
    public Map<String, Double> sorted() {
        return new TreeMap<>(perMatch);
    }

    /** Returns an entrant's published figure, NaN where there is none. */
    public double of(String reference) {
        return perMatch.getOrDefault(reference, Double.NaN);
    }
}
