package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Outcome;
import dilemma.language.Language;
import dilemma.match.MatchRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * A match as two aligned lines of moves, with what both have after each, and who first chose to defect.
 *
 * @param match the moves, those of the first player first
 * @param first the name of the first player
 * @param second the name of the second player
 * @param game the payoffs
 * @param glyphs the characters that can be shown
 * @param ink the colors
 * @param language the language of the sentences
 */
record MatchView(MatchRecord match, String first, String second, Game game, Glyphs glyphs, Ink ink, Language language) {

    private static final int PER_LINE = 50;
    private static final int PER_GROUP = 10;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int width = Math.max(length(first), length(second));
        int turnWidth = String.valueOf(match.turns()).length();
        double a = 0;
        double b = 0;
        for (int from = 1; from <= match.turns(); from += PER_LINE) {
            int to = Math.min(match.turns(), from + PER_LINE - 1);
            a += total(match, from, to);
            b += total(match.swapped(), from, to);
            String number = String.valueOf(from);
            String margin = " ".repeat(turnWidth - number.length()) + number;
            lines.add(row(margin, first, width, match.first(), from, to, a));
            lines.add(row(" ".repeat(turnWidth), second, width, match.second(), from, to, b));
            lines.add("");
        }
        lines.addAll(sentences());
        return lines;
    }

    /** Returns who first chose to defect, and how it ends. */
    List<String> sentences() {
        double a = total(match, 1, match.turns());
        double b = total(match.swapped(), 1, match.turns());
        return List.of(firstDefection(), outcome(a, b));
    }

    private String row(String margin, String name, int width, String moves, int from, int to, double total) {
        StringBuilder row = new StringBuilder();
        row.append(ink.faint(margin)).append("  ").append(name).append(" ".repeat(width - length(name) + 1));
        int shown = 0;
        for (int turn = from; turn <= to; turn++, shown++) {
            row.append(shown % PER_GROUP == 0 ? " " : "").append(colored(moves.charAt(turn - 1)));
        }
        int missing = PER_LINE - shown + (PER_LINE - shown) / PER_GROUP;
        boolean onlyLine = match.turns() <= PER_LINE;
        return row.append(onlyLine ? "" : " ".repeat(missing))
                .append("  ")
                .append(amount(total))
                .toString();
    }

    private String colored(char move) {
        return move == 'C' ? ink.cooperation("C") : ink.defection("D");
    }

    private double total(MatchRecord seen, int from, int to) {
        double total = 0;
        for (int turn = from; turn <= to; turn++) {
            total += game.payoffs().of(seen.outcome(turn));
        }
        return total;
    }

    private String amount(double total) {
        String figure = Words.number(total, isWhole() ? 0 : 2);
        return language.say(figure + " " + game.unit(), new GameWords(game, language).amount(figure));
    }

    private boolean isWhole() {
        for (Outcome outcome : Outcome.values()) {
            double payoff = game.payoffs().of(outcome);
            if (payoff != Math.rint(payoff)) {
                return false;
            }
        }
        return true;
    }

    private String firstDefection() {
        int a = match.firstDefection();
        int b = match.secondDefection();
        if (a == 0 && b == 0) {
            return language.say("Nobody chose to defect.", "Personne n'a choisi de trahir.");
        }
        if (a == b) {
            return language.say(
                    "Both first chose to defect on turn " + a + ".",
                    "Tous deux ont choisi de trahir pour la première fois au tour " + a + ".");
        }
        boolean isFirst = b == 0 || (a != 0 && a < b);
        return (isFirst ? first : second)
                + language.say(
                        " was the first to choose to defect, on turn ",
                        " a été le premier à choisir de trahir, au tour ")
                + (isFirst ? a : b) + ".";
    }

    private String outcome(double a, double b) {
        String turns = language.say(" in ", " en ") + Words.count(language, match.turns(), "turn", "tour");
        if (a == b) {
            return language.say("Both end with ", "Tous deux finissent avec ") + amount(a) + turns + ".";
        }
        boolean isFirst = game.objective().isBetter(a, b);
        return (isFirst ? first : second) + language.say(" does better: ", " s'en tire mieux : ")
                + amount(isFirst ? a : b) + language.say(" against ", " contre ") + amount(isFirst ? b : a) + turns
                + ".";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
