package dilemma.report.figure;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.report.BoxPlot;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.Result;
import dilemma.result.TournamentFigures;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A box plot of the scores of each entrant in all repetitions; one whose scores are all the same has a dot.
 *
 * @param entrants those who are shown
 * @param game the game in whose unit scores are
 */
record BoxFigure(List<EntrantFigures> entrants, Game game) implements Figure {

    private static final double BOX = 0.6;
    private static final double CAP = 0.3;
    private static final double DOT = 0.1;
    private static final double MEDIAN = 3;
    private static final double PALE = 0.65;

    /** Returns the box plots of a result; empty where it has no scores of repetitions. */
    static Optional<Figure> of(Result result, Choice choice) {
        return result instanceof TournamentFigures tournament
                        && tournament.entrants().stream()
                                .anyMatch(entrant -> !entrant.scores().isEmpty())
                ? Optional.of(new BoxFigure(Chosen.of(tournament, choice), tournament.game()))
                : Optional.empty();
    }

    @Override
    public Drawing draw(Look look) {
        Sheet sheet = new Sheet(look);
        double[] all = entrants.stream()
                .flatMap(BoxFigure::numbers)
                .mapToDouble(Double::doubleValue)
                .toArray();
        String title =
                new Wording(look.language()).perTurn(game) + look.say(", over repetitions", ", sur les répétitions");
        RowChart chart = new RowChart(
                sheet,
                entrants.stream().map(EntrantFigures::name).toList(),
                Scale.of(all).withAir(),
                title,
                List.of());
        IntStream.range(0, entrants.size()).forEach(row -> mark(sheet, chart, row));
        chart.finish();
        return sheet.drawing(look.say("Box plots of scores: ", "Boîtes à moustaches des scores : ") + title);
    }

    private static Stream<Double> numbers(EntrantFigures entrant) {
        Stream<Double> scores = entrant.scores().isEmpty() ? Stream.of(entrant.score()) : entrant.scores().stream();
        return scores.filter(Double::isFinite);
    }

    private void mark(Sheet sheet, RowChart chart, int row) {
        List<Double> numbers = numbers(entrants.get(row)).toList();
        if (numbers.isEmpty()) {
            return;
        }
        BoxPlot plot = BoxPlot.of(numbers);
        double y = chart.y(row);
        Colour colour = Palette.of(Move.C);
        plot.outliers().forEach(number -> dot(sheet, chart, number, y));
        if (plot.low() == plot.high()) {
            sheet.add(new Mark.Dot(new Point(chart.x(plot.median()), y), chart.thickness(2 * DOT), colour));
        } else {
            whisker(sheet, chart, plot.low(), plot.lower(), y);
            whisker(sheet, chart, plot.high(), plot.upper(), y);
            box(sheet, chart, plot, y);
        }
    }

    private static void dot(Sheet sheet, RowChart chart, double number, double y) {
        sheet.add(new Mark.Dot(new Point(chart.x(number), y), chart.thickness(DOT), Colour.GREY));
    }

    private static void whisker(Sheet sheet, RowChart chart, double end, double quartile, double y) {
        double half = chart.thickness(CAP) / 2;
        double x = chart.x(end);
        sheet.line(new Point(x, y), new Point(chart.x(quartile), y), 2 * Sheet.THIN, Colour.GREY);
        sheet.line(new Point(x, y - half), new Point(x, y + half), 2 * Sheet.THIN, Colour.GREY);
    }

    private static void box(Sheet sheet, RowChart chart, BoxPlot plot, double y) {
        double half = chart.thickness(BOX) / 2;
        double left = chart.x(plot.lower());
        double right = chart.x(plot.upper());
        Colour colour = Palette.of(Move.C);
        sheet.add(new Mark.Rectangle(left, y - half, right - left, 2 * half, colour.towards(Colour.WHITE, PALE)));
        sheet.add(new Mark.Line(
                List.of(
                        new Point(left, y - half),
                        new Point(right, y - half),
                        new Point(right, y + half),
                        new Point(left, y + half),
                        new Point(left, y - half)),
                Sheet.THIN,
                colour));
        double median = chart.x(plot.median());
        sheet.line(new Point(median, y - half), new Point(median, y + half), MEDIAN * Sheet.THIN, colour);
    }
}
