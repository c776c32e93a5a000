package dilemma.tournament;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Published figures of one kind.
 *
 * @param what what they are, in a few words
 * @param measure what they tell
 * @param figures the figures, in the order of their publication
 * @param decimals to how many decimals they were rounded; empty where they are exact
 * @param precision how exact they are beyond that
 * @param set what was different from the rest of the tournament, as {@code match.turns=200}
 */
public record PublishedTable(
        String what,
        Measure measure,
        List<PublishedFigure> figures,
        OptionalInt decimals,
        Precision precision,
        List<String> set) {

    /** With how many decimals figures are shown that are exact. */
    public static final int USUAL_DECIMALS = 3;

    /** Copies the lists. */
    public PublishedTable {
        figures = List.copyOf(figures);
        set = List.copyOf(set);
    }

    /**
     * How exact figures are that chance had a part in.
     *
     * @param repetitions the published repetitions; empty where their number is not known
     * @param leastStandardError the least that a standard error of theirs is taken to be, at least 0
     * @param within how far a figure may be from the published one, whatever the standard errors; empty where they
     *     decide
     */
    public record Precision(OptionalInt repetitions, double leastStandardError, OptionalDouble within) {

        /** Checks the numbers. */
        public Precision {
            if (!(leastStandardError >= 0 && leastStandardError < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the least standard error must be finite and at least 0, but was " + leastStandardError);
            }
        }
    }

    /** Returns whether the figures are of all matches of an entrant in the tournament as it is. */
    boolean isOfStandings() {
        return set.isEmpty()
                && measure != Measure.RANK
                && figures.stream()
                        .noneMatch(
                                figure -> figure.isOfAll() || figure.partner().isPresent());
    }

    /** Returns by how much a figure may have been rounded. */
    public double rounding() {
        return decimals.isPresent() ? 0.5 * StrictMath.pow(10, -decimals.getAsInt()) : 0;
    }

    /** Returns an entrant's figure, NaN where there is none. */
    public double of(String entrant) {
        return figures.stream()
                .filter(figure -> figure.entrant().equals(entrant))
                .mapToDouble(PublishedFigure::value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
