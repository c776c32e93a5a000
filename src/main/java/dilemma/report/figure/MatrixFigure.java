package dilemma.report.figure;

import dilemma.game.Objective;
import dilemma.metrics.Matrix;
import dilemma.report.Wording;
import dilemma.result.Result;
import dilemma.result.TournamentFigures;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A heat map of what each entrant got from or did to each other one. Rows and columns are in the order of the ranking;
 * where they are too narrow for names, they have their places in it.
 *
 * @param tournament what is shown
 * @param places who is shown
 * @param numbers of which the map is
 * @param colours what stands for which number
 * @param quantity what they are, in words
 */
record MatrixFigure(
        TournamentFigures tournament,
        List<Integer> places,
        Matrix numbers,
        ColourScale colours,
        Function<Wording, String> quantity)
        implements Figure {

    private static final double LARGEST = 12;

    /**
     * Names are as large as other texts, or a little smaller where more of them have to fit; so are numbers in cells.
     */
    private static final List<Double> SIZES = List.of(1.0, 0.85, 0.7);

    private static final double LEGIBLE = 1.1;

    /** Between cells that are as long as this there are white lines. */
    private static final double LARGE = 1.5;

    /** Returns the map of payoffs, the better ones yellow; empty where a result has none. */
    static Optional<Figure> payoffs(Result result, Choice choice) {
        return of(result, choice, (tournament, places) -> {
            Matrix payoffs = tournament.pairs().payoff();
            Scale range = Scale.of(places.stream()
                    .flatMapToDouble(row -> places.stream().mapToDouble(column -> payoffs.at(row, column)))
                    .toArray());
            boolean isBlueHigh = tournament.game().objective() == Objective.MINIMISE;
            return new MatrixFigure(
                    tournament,
                    places,
                    payoffs,
                    new ColourScale(range, isBlueHigh),
                    words -> words.language()
                            .say(
                                    words.perTurn(tournament.game()) + ", of the row against the column",
                                    words.perTurn(tournament.game()) + ", de la ligne contre la colonne"));
        });
    }

    /** Returns the map of how often the row cooperated with the column, blue for always. */
    static Optional<Figure> cooperation(Result result, Choice choice) {
        return of(
                result,
                choice,
                (tournament, places) -> new MatrixFigure(
                        tournament,
                        places,
                        tournament.pairs().cooperation(),
                        ColourScale.ofCooperation(),
                        words -> words.language()
                                .say(
                                        "share of turns on which the row cooperated with the column",
                                        "part des tours où la ligne a coopéré avec la colonne")));
    }

    private static Optional<Figure> of(
            Result result, Choice choice, BiFunction<TournamentFigures, List<Integer>, Figure> figure) {
        return result instanceof TournamentFigures tournament
                ? Optional.of(figure.apply(tournament, Chosen.places(tournament, choice)))
                : Optional.empty();
    }

    @Override
    public Drawing draw(Look look) {
        Sheet sheet = new Sheet(look);
        String title = quantity.apply(new Wording(look.language()));
        MatrixLabels labels = SIZES.stream()
                .map(share -> MatrixLabels.names(sheet, share * sheet.size(), names()))
                .filter(names -> cell(names, title) >= LEGIBLE * names.size())
                .findFirst()
                .orElse(MatrixLabels.places(sheet, places));
        Cells cells = cells(labels, title);
        paint(cells, look);
        labels.draw(cells);
        sheet.advance(cells.top() + places.size() * cells.height());
        colours.legend(sheet, sheet.left() + sheet.gap(), sheet.right() - sheet.gap(), title + labels.remark());
        return sheet.drawing(look.say("Heat map: ", "Carte de chaleur : ") + title);
    }

    private List<String> names() {
        return places.stream()
                .map(place -> tournament.entrants().get(place).name())
                .toList();
    }

    private Cells cells(MatrixLabels labels, String title) {
        Sheet sheet = labels.sheet();
        double size = cell(labels, title);
        if (size <= 0) {
            throw new NotDrawableException("the page is too small for the figure; it needs more width or height");
        }
        return new Cells(
                sheet,
                sheet.left() + labels.across() + sheet.gap(),
                sheet.top() + labels.down() + sheet.gap(),
                size,
                size,
                colours);
    }

    /** Returns how long the sides of cells are, for which labels and legend leave so much room. */
    private double cell(MatrixLabels labels, String title) {
        Sheet sheet = labels.sheet();
        double across = sheet.right() - sheet.left() - labels.across() - sheet.gap();
        double legend = ColourScale.room(sheet, title + labels.remark());
        double fixed = sheet.top() + labels.down() + sheet.gap() + legend + sheet.margin();
        double down = sheet.look().height().orElse(Double.POSITIVE_INFINITY) - fixed;
        return Math.min(LARGEST, Math.min(across, down) / places.size());
    }

    private void paint(Cells cells, Look look) {
        Wording words = new Wording(look.language());
        double size = SIZES.get(1) * look.size();
        boolean hasNumbers = LEGIBLE * Math.max(size, widestNumber(words, size)) <= cells.width();
        int all = places.size();
        Matrix.Entry entry = (row, column) -> numbers.at(places.get(row), places.get(column));
        if (cells.width() >= LARGE) {
            cells.drawApart(all, all, entry);
        } else {
            cells.drawTogether(all, all, entry);
        }
        for (int i = 0; hasNumbers && i < all * all; i++) {
            double number = entry.at(i / all, i % all);
            cells.write(i / all, i % all, number, words.number(number, 2), size);
        }
    }

    private double widestNumber(Wording words, double size) {
        return places.stream()
                .flatMap(row -> places.stream().map(column -> words.number(numbers.at(row, column), 2)))
                .mapToDouble(text -> Typeface.standard().width(text, size))
                .max()
                .orElse(0);
    }
}
