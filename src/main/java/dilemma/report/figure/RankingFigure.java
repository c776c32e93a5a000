package dilemma.report.figure;

import dilemma.game.Move;
import dilemma.report.Wording;
import dilemma.result.EvolutionFigures;
import dilemma.result.Result;
import dilemma.result.TournamentFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Those who took part from first to last, each with a dot for how it fared and a line for the 95 % interval of that.
 *
 * @param rows those who are shown
 * @param quantity what the dots tell, in words
 * @param decimals how many decimals are shown beside the rows
 */
record RankingFigure(List<Row> rows, Function<Wording, String> quantity, int decimals) implements Figure {

    private static final double LINE = 0.1;
    private static final double DOT = 0.17;

    /** One who took part; what does not exist is NaN. */
    record Row(String name, double value, double low, double high) {}

    /** Returns the ranking in a result; empty where there is none in its kind. */
    static Optional<Figure> of(Result result, Choice choice) {
        if (result instanceof TournamentFigures tournament) {
            return Optional.of(
                    new RankingFigure(rows(tournament, choice), words -> words.perTurn(tournament.game()), 3));
        }
        return result instanceof EvolutionFigures evolution
                ? Optional.of(new RankingFigure(rows(evolution, choice), words -> end(evolution.end(), words), 3))
                : Optional.empty();
    }

    private static List<Row> rows(TournamentFigures tournament, Choice choice) {
        return Chosen.of(tournament, choice).stream()
                .map(entrant -> new Row(entrant.name(), entrant.score(), entrant.low(), entrant.high()))
                .toList();
    }

    private static List<Row> rows(EvolutionFigures evolution, Choice choice) {
        List<Row> rows = IntStream.range(0, evolution.types().size())
                .mapToObj(type -> row(evolution, type))
                .sorted(Comparator.comparingDouble(Row::value).reversed())
                .toList();
        return choice.among(rows.stream().map(Row::name).toList()).stream()
                .map(rows::get)
                .toList();
    }

    private static Row row(EvolutionFigures evolution, int type) {
        EvolutionFigures.Share share = evolution.figures().get(type);
        return new Row(evolution.types().get(type), share.value(), share.low(), share.high());
    }

    private static String end(EvolutionFigures.End end, Wording words) {
        return switch (end) {
            case FINAL_SHARE -> words.language().say("share in the last generation", "part à la dernière génération");
            case TAKEOVER ->
                words.language().say("probability of taking over", "probabilité d'envahir toute la population");
            case MEAN_SHARE -> words.language().say("mean share over time", "part moyenne au fil du temps");
            case STATIONARY ->
                words.language()
                        .say("share of time, where mutations are rare", "part du temps, les mutations étant rares");
        };
    }

    @Override
    public Drawing draw(Look look) {
        Wording words = new Wording(look.language());
        Sheet sheet = new Sheet(look);
        List<String> values =
                rows.stream().map(row -> words.number(row.value(), decimals)).toList();
        double[] numbers = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.value(), row.low(), row.high()))
                .toArray();
        RowChart chart = new RowChart(
                sheet,
                rows.stream().map(Row::name).toList(),
                Scale.of(numbers).withAir(),
                quantity.apply(words) + intervals(look),
                values);
        IntStream.range(0, rows.size()).forEach(row -> mark(sheet, chart, row));
        chart.finish();
        return sheet.drawing(look.say("Ranking: ", "Classement : ") + quantity.apply(words) + ". "
                + first(rows.get(0), values.get(0)));
    }

    private String intervals(Look look) {
        return rows.stream().anyMatch(row -> row.high() > row.low())
                ? look.say(", with 95 % intervals", ", avec intervalles à 95 %")
                : "";
    }

    private static String first(Row row, String value) {
        return row.name() + ": " + value;
    }

    private void mark(Sheet sheet, RowChart chart, int place) {
        Row row = rows.get(place);
        double y = chart.y(place);
        Colour colour = Palette.of(Move.C);
        if (row.high() > row.low()) {
            sheet.line(
                    new Point(chart.x(row.low()), y), new Point(chart.x(row.high()), y), chart.thickness(LINE), colour);
        }
        if (Double.isFinite(row.value())) {
            sheet.add(new Mark.Dot(new Point(chart.x(row.value()), y), chart.thickness(DOT), colour));
        }
    }
}
