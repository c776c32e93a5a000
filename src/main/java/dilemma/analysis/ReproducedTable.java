package dilemma.analysis;

import dilemma.metrics.KendallTau;
import dilemma.tournament.Measure;
import dilemma.tournament.PublishedFigure;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of published figures beside ours.
 *
 * @param published the published table
 * @param definition the tournament that was played for it
 * @param figures the figures, in the order of their publication
 */
public record ReproducedTable(
        PublishedTable published, TournamentDefinition definition, List<ReproducedFigure> figures) {

    /** Copies the figures. */
    public ReproducedTable {
        figures = List.copyOf(figures);
    }

    /** Compares a table with what came out of the tournament that it is of. */
    public static ReproducedTable of(PublishedTable table, TournamentResult result) {
        Map<String, Integer> places = new HashMap<>();
        result.standings().forEach(standing -> places.put(standing.entrant().name(), places.size()));
        return new ReproducedTable(
                table,
                result.definition(),
                table.figures().stream()
                        .map(figure -> compare(
                                table,
                                figure,
                                ours(table.measure(), figure, result, places),
                                result.definition().repetitions()))
                        .toList());
    }

    private static Measurement ours(
            Measure measure, PublishedFigure figure, TournamentResult result, Map<String, Integer> places) {
        if (figure.isOfAll()) {
            return Measurement.ofAll(measure, result);
        }
        int row = Objects.requireNonNull(places.get(figure.entrant()));
        return figure.partner().isEmpty()
                ? Measurement.of(measure, result, result.standings().get(row))
                : Measurement.of(
                        measure,
                        result,
                        row,
                        Objects.requireNonNull(places.get(figure.partner().get())));
    }

    private static ReproducedFigure compare(
            PublishedTable table, PublishedFigure figure, Measurement ours, int repetitions) {
        PublishedTable.Precision precision = table.precision();
        boolean isWithinAlone = precision.within().isPresent();
        double spread = ours.standardError() * Math.sqrt(repetitions);
        return new ReproducedFigure(
                figure,
                isWithinAlone || ours.standardError() == 0 ? 0 : standardError(precision, figure, spread),
                ours,
                precision.within().orElse(table.rounding()),
                isWithinAlone);
    }

    /** Returns a published figure's standard error; where its spread was not published it is taken to be ours. */
    private static double standardError(PublishedTable.Precision precision, PublishedFigure figure, double spread) {
        if (precision.repetitions().isEmpty()) {
            return 0;
        }
        double deviation = figure.standardDeviation().orElse(spread);
        double error = deviation / Math.sqrt(precision.repetitions().getAsInt());
        return Math.max(precision.leastStandardError(), error);
    }

    /**
     * Returns the rank correlation of the published figures and ours, τ-b (Kendall 1945), in [-1, 1]; NaN where one
     * side is constant.
     */
    public double kendallTau() {
        return KendallTau.of(
                figures.stream()
                        .mapToDouble(figure -> figure.published().value())
                        .toArray(),
                figures.stream().mapToDouble(figure -> figure.ours().value()).toArray());
    }

    /** Returns how many figures have this verdict. */
    public long count(ReproducedFigure.Verdict verdict) {
        return figures.stream().filter(figure -> figure.verdict() == verdict).count();
    }
}
