package dilemma.cli;

import dilemma.analysis.ReproducedFigure;
import dilemma.analysis.ReproducedFigure.Verdict;
import dilemma.analysis.ReproducedTable;
import dilemma.tournament.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of published figures beside ours, a row for each. Where nothing was left to chance it has no standard errors.
 * Where a line is too short for all columns, long names are cut, and then standard errors and differences go.
 *
 * @param table the figures
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record ReproducedFigures(ReproducedTable table, int columns, Glyphs glyphs, Ink ink) {

    /** The mark at the end of a row whose figures do not fit. */
    static final String MISFIT = "*";

    private static final int LONGEST_NAME = 36;
    private static final int SHORTEST_NAME = 10;

    /** Figures of so many decimals need no further one to be told apart. */
    private static final int ENOUGH_DECIMALS = 4;

    /** How many columns of the figures stay where there is no room: the published figure and ours. */
    private static final int FEWEST_FIGURES = 2;

    private record Column(Table.Column layout, Function<ReproducedFigure, String> cell) {

        static Column text(String heading, Function<ReproducedFigure, String> cell) {
            return new Column(Table.Column.text(heading), cell);
        }

        static Column number(String heading, Function<ReproducedFigure, String> cell) {
            return new Column(Table.Column.number(heading), cell);
        }
    }

    /** Returns the heading and the rows. */
    List<String> lines() {
        List<Column> figures = figures();
        List<String> lines = fitting(figures);
        while (isTooWide(lines) && figures.size() > FEWEST_FIGURES) {
            figures.remove(FEWEST_FIGURES);
            lines = fitting(figures);
        }
        List<String> inked = new ArrayList<>();
        inked.add(ink.faint(lines.get(0)));
        lines.stream()
                .skip(1)
                .map(line -> line.endsWith(MISFIT) ? ink.bold(line) : line)
                .forEach(inked::add);
        return inked;
    }

    /** Returns the lines with names as long as there is room for, but not too short to be read. */
    private List<String> fitting(List<Column> figures) {
        int longest = LONGEST_NAME;
        while (longest > SHORTEST_NAME && isTooWide(lines(figures, longest))) {
            longest--;
        }
        return lines(figures, longest);
    }

    private boolean isTooWide(List<String> lines) {
        return lines.stream().anyMatch(line -> line.codePointCount(0, line.length()) > columns);
    }

    private List<String> lines(List<Column> figures, int longestName) {
        List<Column> all = new ArrayList<>(names(longestName));
        all.addAll(figures);
        all.add(Column.text("", figure -> figure.verdict() == Verdict.DIFFERS ? MISFIT : ""));
        Table rows = new Table(all.stream().map(Column::layout).toList());
        for (ReproducedFigure figure : table.figures()) {
            rows.add(all.stream().map(column -> column.cell().apply(figure)).toList());
        }
        return Stream.concat(Stream.of(rows.heading()), rows.lines().stream()).toList();
    }

    private List<Column> names(int longest) {
        Column entrant =
                Column.text("entrant", figure -> name(ReproductionSentence.whose(figure.published()), longest));
        Column partner = Column.text(
                "against", figure -> name(figure.published().partner().orElse(""), longest));
        boolean ofPairs = table.figures().stream()
                .anyMatch(figure -> figure.published().partner().isPresent());
        return ofPairs ? List.of(entrant, partner) : List.of(entrant);
    }

    private String name(String name, int longest) {
        return Words.cut(Words.plain(name, glyphs), longest, glyphs);
    }

    private List<Column> figures() {
        List<Column> figures = new ArrayList<>();
        figures.add(Column.number("published", this::published));
        figures.add(Column.number("ours", figure -> text(figure.ours().value())));
        if (hasErrors()) {
            figures.add(Column.number(glyphs.plusMinus() + " error", this::error));
        }
        figures.add(Column.number("difference", figure -> signed(text(figure.difference()))));
        if (hasErrors()) {
            figures.add(Column.number("in errors", this::inErrors));
        }
        return figures;
    }

    private String published(ReproducedFigure figure) {
        double value = figure.published().value();
        OptionalInt decimals = table.published().decimals();
        return decimals.isPresent() ? Words.number(value, decimals.getAsInt()) : text(value);
    }

    private String error(ReproducedFigure figure) {
        double error = figure.ours().standardError();
        return error == 0 ? "" : glyphs.plusMinus() + " " + text(error);
    }

    private String inErrors(ReproducedFigure figure) {
        if (figure.isExact()) {
            return "";
        }
        double errors = figure.inStandardErrors();
        return Double.isNaN(errors) ? glyphs.dash() : signed(Words.number(errors, 1));
    }

    private String text(double value) {
        if (Double.isNaN(value)) {
            return glyphs.dash();
        }
        if (table.published().measure() == Measure.RANK) {
            return Words.number(value, 0);
        }
        if (table.published().decimals().isEmpty() && isExact()) {
            return Figure.payoff(value);
        }
        int decimals = table.published().decimals().orElse(ENOUGH_DECIMALS);
        return Words.number(value, decimals >= ENOUGH_DECIMALS ? decimals : decimals + 1);
    }

    private static String signed(String number) {
        return number.matches(".*[1-9].*") && !number.startsWith("-") ? "+" + number : number;
    }

    private boolean hasErrors() {
        return !isExact() && table.published().measure().hasStandardError();
    }

    private boolean isExact() {
        return table.figures().stream().allMatch(ReproducedFigure::isExact);
    }
}
