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
 * @param language the language of the words
 */
record ExpectedMatchView(ExpectedMatch match, Glyphs glyphs, Language language) {

    private static final int LONGEST_NAME = 28;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        lines.add("");
        Table table = new Table(List.of(
                Table.Column.text(""),
                Table.Column.number(name(match.first())),
                Table.Column.number(match.isTwin() ? say("its twin", "son double") : name(match.second()))));
        rows(table);
        lines.add(table.heading());
        lines.addAll(table.lines());
        return lines;
    }

    private String heading() {
        return say("What ", "Ce que donne ") + length() + say(" comes to, computed", ", par le calcul");
    }

    private String length() {
        if (Double.isInfinite(match.turns())) {
            return say("a match without end", "un match sans fin");
        }
        boolean isRandom = match.definition().endings().get(0).isRandom();
        String turns = language.number(Figure.mean(match.turns()));
        return say("a match of ", "un match de ")
                + turns
                + say(match.turns() == 1 ? " turn" : " turns", match.turns() < 2 ? " tour" : " tours")
                + (isRandom ? say(" on average", " en moyenne") : "");
    }

    private void rows(Table table) {
        ScoreFormat scores = new ScoreFormat(match.game().payoffs());
        GameWords words = new GameWords(match.game(), language);
        row(table, words.units() + say(" per turn", " par tour"), player -> number(player.perTurn(), scores));
        row(
                table,
                say("  standard deviation", "  écart-type") + (match.isTwin() ? say(" of both", " des deux") : ""),
                player -> number(player.standardDeviation(), scores));
        row(
                table,
                say("wins with probability", "gagne avec une probabilité de"),
                player -> percent(match.isTwin() ? Double.NaN : player.winning()));
        row(table, words.cooperate().singular(), player -> percent(player.cooperation()));
        for (Outcome outcome : Outcome.values()) {
            row(
                    table,
                    "  " + outcome + say(", its own move first", ", son propre choix d'abord"),
                    player -> percent(player.frequency(outcome)));
        }
    }

    private void row(Table table, String what, Function<ExpectedMatch.Player, String> figure) {
        table.add(List.of(what, figure.apply(match.first()), figure.apply(match.second())));
    }

    private String number(double value, ScoreFormat format) {
        return Double.isNaN(value) ? glyphs.dash() : language.number(format.text(value));
    }

    private String percent(double share) {
        return Double.isNaN(share) ? glyphs.dash() : language.number(Words.number(100 * share, 2)) + say(" %", " %");
    }

    private String say(String english, String french) {
        return language.say(english, french);
    }

    private String name(ExpectedMatch.Player player) {
        return Words.cut(Words.plain(player.name(), glyphs), LONGEST_NAME, glyphs);
    }
}
