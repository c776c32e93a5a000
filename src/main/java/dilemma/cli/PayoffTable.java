package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A game as a table of two by two, with the payoffs of both players in each cell.
 *
 * @param game the game
 * @param marked the outcomes that bear an asterisk: the pure equilibria
 * @param glyphs the characters that can be shown
 */
record PayoffTable(Game game, List<Outcome> marked, Glyphs glyphs) {

    private static final int SPACE = 3;

    /** Returns the table with its heading and its legend, line by line. */
    List<String> lines() {
        GameWords words = GameWords.of(game);
        String firstPlayer = "first " + words.player();
        int stub = firstPlayer.length() + 2 + labelWidth();
        int cell = cellWidth();
        List<String> lines = new ArrayList<>();
        lines.add(game.name() + ": two " + words.player() + "s, " + label(Move.C) + " or " + label(Move.D));
        lines.add("The numbers are " + words.numbers() + ".");
        lines.add("");
        lines.add(" ".repeat(stub + 2)
                + centred("second " + words.player(), 2 * cell + 1).stripTrailing());
        lines.add(" ".repeat(stub + 2)
                + (centred(label(Move.C), cell) + " " + centred(label(Move.D), cell)).stripTrailing());
        lines.add(rule(stub, cell, "┌┬┐"));
        lines.add(row(firstPlayer, Move.C, stub, cell));
        lines.add(rule(stub, cell, "├┼┤"));
        lines.add(row("", Move.D, stub, cell));
        lines.add(rule(stub, cell, "└┴┘"));
        lines.add("In each cell: the first " + words.player() + "'s " + game.unit() + ", then the second's.");
        lines.add("* equilibrium: neither gains by changing alone.");
        return lines;
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
        String payoffs = Figure.payoff(game.payoffs().of(outcome)) + ", "
                + Figure.payoff(game.payoffs().of(outcome.swapped()));
        return marked.contains(outcome) ? payoffs + " *" : payoffs;
    }

    private String label(Move move) {
        return GameWords.of(game).verb(move).label();
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
