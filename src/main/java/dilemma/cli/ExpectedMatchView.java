package dilemma.cli;

import dilemma.game.Outcome;
import dilemma.language.Language;
import dilemma.tournament.ExpectedMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a match comes to on average: a row for each figure, a column for each player.
 *
 * @param match what was computed
 * @param glyphs the characters that can be shown
 */
record ExpectedMatchView(ExpectedMatch match, Glyphs glyphs) {

    private static final int LONGEST_NAME = 28;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        lines.add("");
        Table table = new Table(List.of(
                Table.Column.text(""),
                Table.Column.number(name(match.first())),
                Table.Column.number(match.isTwin() ? "its twin" : name(match.second()))));
        rows(table);
        lines.add(table.heading());
        lines.addAll(table.lines());
        return lines;
    }

    private String heading() {
        String length = Double.isInfinite(match.turns())
                ? "a match without end"
                : "a match of " + Figure.mean(match.turns()) + (match.turns() == 1 ? " turn" : " turns")
                        + (match.definition().endings().get(0).isRandom() ? " on average" : "");
        return "What " + length + " comes to, computed";
    }

    private void rows(Table table) {
        ScoreFormat scores = new ScoreFormat(match.game().payoffs());
        GameWords words = new GameWords(match.game(), Language.ENGLISH);
        row(table, match.game().unit() + " per turn", player -> number(player.perTurn(), scores));
        row(
                table,
                match.isTwin() ? "  standard deviation of both" : "  standard deviation",
                player -> number(player.standardDeviation(), scores));
        row(table, "wins with probability", player -> percent(match.isTwin() ? Double.NaN : player.winning()));
        row(table, words.cooperate().singular(), player -> percent(player.cooperation()));
        for (Outcome outcome : Outcome.values()) {
            row(table, "  " + outcome + ", its own move first", player -> percent(player.frequency(outcome)));
        }
    }

    private void row(Table table, String what, Function<ExpectedMatch.Player, String> figure) {
        table.add(List.of(what, figure.apply(match.first()), figure.apply(match.second())));
    }

    private String number(double value, ScoreFormat format) {
        return Double.isNaN(value) ? glyphs.dash() : format.text(value);
    }

    private String percent(double share) {
        return Double.isNaN(share) ? glyphs.dash() : Words.number(100 * share, 2) + " %";
    }

    private String name(ExpectedMatch.Player player) {
        return Words.cut(Words.plain(player.name(), glyphs), LONGEST_NAME, glyphs);
    }
}
