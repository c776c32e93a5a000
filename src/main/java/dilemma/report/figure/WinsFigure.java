package dilemma.report.figure;

import dilemma.game.Move;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.Result;
import dilemma.result.TournamentFigures;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A bar for the matches that each entrant won, in the order of the ranking: those who win most are often not first.
 *
 * @param entrants those who are shown
 */
record WinsFigure(List<EntrantFigures> entrants) implements Figure {

    private static final double BAR = 0.7;

    /** Returns the wins of a tournament; empty for results of other kinds. */
    static Optional<Figure> of(Result result, Choice choice) {
        return result instanceof TournamentFigures tournament
                ? Optional.of(new WinsFigure(Chosen.of(tournament, choice)))
                : Optional.empty();
    }

    @Override
    public Drawing draw(Look look) {
        Wording words = new Wording(look.language());
        Sheet sheet = new Sheet(look);
        String title = look.say(
                "matches won per repetition, in the order of the ranking",
                "matchs gagnés par répétition, dans l'ordre du classement");
        double[] wins = entrants.stream().mapToDouble(EntrantFigures::wins).toArray();
        RowChart chart = new RowChart(
                sheet,
                entrants.stream().map(EntrantFigures::name).toList(),
                Scale.of(DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(wins))
                        .toArray()),
                title,
                DoubleStream.of(wins).mapToObj(won -> words.number(won, 1)).toList());
        IntStream.range(0, wins.length).filter(row -> wins[row] > 0).forEach(row -> bar(sheet, chart, row, wins[row]));
        chart.finish();
        return sheet.drawing(look.say("Wins: ", "Victoires : ") + title);
    }

    private static void bar(Sheet sheet, RowChart chart, int row, double won) {
        double thickness = chart.thickness(BAR);
        sheet.add(new Mark.Rectangle(
                chart.left(),
                chart.y(row) - thickness / 2,
                chart.x(won) - chart.left(),
                thickness,
                Palette.of(Move.C)));
    }
}
