package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A game as a table of two by two, with the payoffs of both players in each cell.
 *
 * @param game the game
 * @param marked the outcomes that bear an asterisk: the pure equilibria, or none where they are not to be told
 * @param glyphs the characters that can be shown
 * @param language the language of its words
 */
record PayoffTable(Game game, List<Outcome> marked, Glyphs glyphs, Language language) {

    private static final int SPACE = 3;

    /** Returns the table with its heading and its legend, line by line. */
    List<String> lines() {
        String firstPlayer = language.say("first " + player(), "premier " + player());
        int stub = firstPlayer.length() + 2 + labelWidth();
        int cell = cellWidth();
        List<String> lines = new ArrayList<>(heading());
        lines.add("");
        lines.add(" ".repeat(stub + 2)
                + centred(language.say("second " + player(), "second " + player()), 2 * cell + 1)
                        .stripTrailing());
        lines.add(" ".repeat(stub + 2)
                + (centred(label(Move.C), cell) + " " + centred(label(Move.D), cell)).stripTrailing());
        lines.add(rule(stub, cell, "┌┬┐"));
        lines.add(row(firstPlayer, Move.C, stub, cell));
        lines.add(rule(stub, cell, "├┼┤"));
        lines.add(row("", Move.D, stub, cell));
        lines.add(rule(stub, cell, "└┴┘"));
        lines.addAll(legend());
        return lines;
    }

    private List<String> heading() {
        MoveVerb cooperate = words().cooperate();
        MoveVerb defect = words().defect();
        return List.of(
                language.say(
                        game.name() + ": two " + player() + "s, " + cooperate.label() + " or " + defect.label(),
                        game.name() + " : deux " + player() + "s, " + cooperate.infinitive() + " ou "
                                + defect.infinitive()),
                language.say("The numbers are ", "Les nombres sont des ") + words().numbers() + ".");
    }

    private List<String> legend() {
        String order = language.say(
                "In each cell: the first " + player() + "'s " + game.unit() + ", then the second's.",
                "Dans chaque case : d'abord le premier " + player() + ", puis le second.");
        String equilibrium = language.say(
                "* equilibrium: neither gains by changing alone.",
                "* équilibre : aucun des deux ne gagne à changer seul.");
        return marked.isEmpty() ? List.of(order) : List.of(order, equilibrium);
    }

    private String row(String head, Move own, int stub, int cell) {
        String bar = glyphs == Glyphs.UNICODE ? "│" : "|";
        String label = label(own);
        return head + " ".repeat(stub - head.length() - label.length()) + label + " " + bar
                + centred(cell(Outcome.of(own, Move.C)), cell) + bar
                + centred(cell(Outcome.of(own, Move.D)), cell) + bar;
    }

    private String rule(int stub, int cell, String corners) {
        boolean plain = glyphs != Glyphs.UNICODE;
        String line = (plain ? "-" : "─").repeat(cell);
        return " ".repeat(stub + 1)
                + (plain ? "+" : corners.charAt(0))
                + line
                + (plain ? "+" : corners.charAt(1))
                + line
                + (plain ? "+" : corners.charAt(2));
    }

    private String cell(Outcome outcome) {
        String payoffs = figure(outcome) + language.say(", ", " ; ") + figure(outcome.swapped());
        return marked.contains(outcome) ? payoffs + " *" : payoffs;
    }

    private String figure(Outcome outcome) {
        return language.number(Figure.payoff(game.payoffs().of(outcome)));
    }

    private GameWords words() {
        return new GameWords(game, language);
    }

    private String player() {
        return words().player();
    }

    private String label(Move move) {
        return words().verb(move).label();
    }

    private int labelWidth() {
        return Math.max(label(Move.C).length(), label(Move.D).length());
    }

    private int cellWidth() {
        int widest = Arrays.stream(Outcome.values())
                .mapToInt(outcome -> cell(outcome).length())
                .max()
                .orElseThrow();
        return Math.max(widest, labelWidth()) + 2 * SPACE;
    }

    private static String centred(String text, int width) {
        int left = Math.max(0, width - text.length()) / 2;
        return " ".repeat(left) + text + " ".repeat(Math.max(0, width - text.length() - left));
    }
}
