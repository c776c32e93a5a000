package dilemma.cli;

import dilemma.analysis.ReproducedFigure;
import dilemma.analysis.ReproducedFigure.Verdict;
import dilemma.analysis.ReproducedTable;
import dilemma.strategy.Decimal;
import dilemma.tournament.Measure;
import dilemma.tournament.PublishedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many figures of a table fit, and which do not.
 *
 * @param table the figures
 * @param glyphs the characters that can be shown
 */
record ReproductionSentence(ReproducedTable table, Glyphs glyphs) {

    private static final int MOST_NAMES = 5;

    /** Returns the text. */
    String text() {
        return table.published().measure() == Measure.RANK ? ofRanks() : ofFigures();
    }

    /** Ranks are compared as a whole: one entrant that comes out better moves many others. */
    private String ofRanks() {
        long same = table.figures().stream()
                .filter(figure -> figure.difference() == 0)
                .count();
        return "The same rank: " + same + " of " + table.figures().size() + ". Rank correlation (Kendall's tau): "
                + Words.number(table.kendallTau(), 2) + ".";
    }

    private String ofFigures() {
        List<String> sentences = new ArrayList<>();
        sentences.add("As published: " + String.join(", ", fitting()) + ".");
        long unknown = table.count(Verdict.UNKNOWN);
        if (unknown > 0) {
            sentences.add("Of " + unknown + " it cannot be told: " + whyUnknown() + ".");
        }
        if (table.count(Verdict.DIFFERS) > 0) {
            sentences.add(ReproducedFigures.MISFIT + " does not fit: " + misfits() + ".");
        }
        return String.join(" ", sentences);
    }

    private String whyUnknown() {
        return table.published().measure().hasStandardError()
                ? "without repetitions there is no standard error"
                : "its standard error is not followed";
    }

    private List<String> fitting() {
        List<String> counts = new ArrayList<>();
        OptionalDouble within = table.published().precision().within();
        if (within.isPresent()) {
            add(counts, figure -> true, "within " + Decimal.text(within.getAsDouble()));
        } else {
            add(counts, ReproducedFigure::isExact, "exactly");
            boolean hasErrors = table.published().measure().hasStandardError();
            add(
                    counts,
                    figure -> !figure.isExact(),
                    hasErrors ? "within three standard errors" : "as far as it was rounded");
        }
        return counts;
    }

    private void add(List<String> counts, Predicate<ReproducedFigure> belongs, String how) {
        List<ReproducedFigure> all = table.figures().stream().filter(belongs).toList();
        long fitting =
                all.stream().filter(figure -> figure.verdict() == Verdict.FITS).count();
        if (!all.isEmpty()) {
            counts.add(fitting + " of " + all.size() + " " + how);
        }
    }

    /** Returns who does not fit, the farthest first. */
    private String misfits() {
        List<ReproducedFigure> misfits = table.figures().stream()
                .filter(figure -> figure.verdict() == Verdict.DIFFERS)
                .sorted(Comparator.comparingDouble(figure -> -Math.abs(figure.difference())))
                .toList();
        String named = misfits.stream()
                .limit(MOST_NAMES)
                .map(figure -> Words.plain(name(figure.published()), glyphs))
                .collect(Collectors.joining(", "));
        int others = misfits.size() - MOST_NAMES;
        return named + (others > 0 ? " and " + others + " more" : "");
    }

    /** Returns whose a figure is, in words. */
    static String whose(PublishedFigure figure) {
        return figure.isOfAll() ? "all together" : figure.entrant();
    }

    private static String name(PublishedFigure figure) {
        return whose(figure)
                + figure.partner().map(partner -> " against " + partner).orElse("");
    }
}
