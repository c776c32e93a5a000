package dilemma.cli;

import dilemma.analysis.Comparison;
import dilemma.analysis.JudgedShift;
import dilemma.analysis.JudgedShift.Verdict;
import dilemma.analysis.Shift;
import dilemma.game.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who takes part in both results, a row for each in the order of the second standings. Where a line is too short for
 * all columns, long names are cut, and then what is said of scores goes, from its end.
 *
 * @param comparison the comparison
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record ShiftTable(Comparison comparison, int columns, Glyphs glyphs, Ink ink) {

    /** The mark at the end of a row whose score changed by more than chance does. */
    static final String MARK = "*";

    private static final int LONGEST_NAME = 36;
    private static final int SHORTEST_NAME = 10;

    private record Column(Table.Column layout, Function<JudgedShift, String> cell) {

        static Column text(String heading, Function<JudgedShift, String> cell) {
            return new Column(Table.Column.text(heading), cell);
        }

        static Column number(String heading, Function<Shift, String> cell) {
            return new Column(Table.Column.number(heading), entrant -> cell.apply(entrant.shift()));
        }
    }

    /** Returns the heading and the rows. */
    List<String> lines() {
        List<Column> scores = scores();
        List<String> rows = fitting(scores);
        while (isTooWide(rows) && !scores.isEmpty()) {
            scores.remove(scores.size() - 1);
            rows = fitting(scores);
        }
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(rows.get(0)));
        rows.stream()
                .skip(1)
                .map(row -> row.endsWith(MARK) ? ink.bold(row) : row)
                .forEach(lines::add);
        return lines;
    }

    /** Returns the lines with names as long as there is room for, but not too short to be read. */
    private List<String> fitting(List<Column> scores) {
        int longest = LONGEST_NAME;
        while (longest > SHORTEST_NAME && isTooWide(rows(scores, longest))) {
            longest--;
        }
        return rows(scores, longest);
    }

    private boolean isTooWide(List<String> lines) {
        return lines.stream().anyMatch(line -> line.codePointCount(0, line.length()) > columns);
    }

    private List<String> rows(List<Column> scores, int longestName) {
        List<Column> all = new ArrayList<>();
        all.add(Column.number("rank", shift -> String.valueOf(shift.after().rank())));
        all.add(Column.number("was", shift -> String.valueOf(shift.before().rank())));
        all.add(Column.text("", entrant -> move(entrant.shift().climbed())));
        all.add(Column.text("name", entrant -> name(entrant.shift(), longestName)));
        all.addAll(scores);
        all.add(Column.text("", entrant -> entrant.verdict() == Verdict.BEYOND_CHANCE ? MARK : ""));
        Table table = new Table(all.stream().map(Column::layout).toList());
        for (JudgedShift entrant : comparison.entrants()) {
            table.add(all.stream().map(column -> column.cell().apply(entrant)).toList());
        }
        return Stream.concat(Stream.of(table.heading()), table.lines().stream()).toList();
    }

    private String move(int climbed) {
        if (climbed == 0) {
            return "=";
        }
        return (climbed > 0 ? glyphs.up() : glyphs.down()) + " " + Math.abs(climbed);
    }

    private String name(Shift shift, int longest) {
        return Words.cut(Words.plain(shift.after().name(), glyphs), longest, glyphs);
    }

    /** Returns what is told of scores, the most important first; of different games nothing but the scores. */
    private List<Column> scores() {
        Game game = comparison.second().game();
        ScoreFormat now = new ScoreFormat(game.payoffs());
        ScoreFormat then = new ScoreFormat(comparison.first().game().payoffs());
        List<Column> scores = new ArrayList<>();
        scores.add(Column.number(
                game.unit() + "/turn", shift -> now.text(shift.after().score())));
        scores.add(Column.number("was", shift -> then.text(shift.before().score())));
        if (comparison.isComparable()) {
            scores.add(Column.number("change", shift -> signed(now.text(shift.change()))));
            scores.add(Column.number(glyphs.plusMinus() + " error", shift -> error(shift, now)));
            scores.add(Column.number("in errors", this::inErrors));
        }
        return scores;
    }

    private String error(Shift shift, ScoreFormat format) {
        double error = shift.standardError();
        return Double.isNaN(error) ? glyphs.dash() : error == 0 ? "" : format.text(error);
    }

    private String inErrors(Shift shift) {
        double errors = shift.inStandardErrors();
        return shift.isCertain() ? "" : Double.isNaN(errors) ? glyphs.dash() : signed(Words.number(errors, 1));
    }

    private static String signed(String number) {
        return number.matches(".*[1-9].*") && !number.startsWith("-") ? "+" + number : number;
    }
}
