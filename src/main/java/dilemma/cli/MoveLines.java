package dilemma.cli;

import dilemma.match.MatchRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The moves of a match as two colored lines below each other, with what both have in the end; as many lines as it
 * takes.
 *
 * @param words the words about the match
 * @param ink the colors
 * @param columns how many characters a line has
 */
record MoveLines(DuelWords words, Ink ink, int columns) {

    private static final int PER_GROUP = 10;
    private static final int LONGEST_SCORE = 14;

    /** Returns the lines of the whole match. */
    List<String> all(MatchRecord match) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < match.turns(); from += perLine()) {
            int to = Math.min(match.turns(), from + perLine());
            lines.addAll(lines(match, from, to));
        }
        return lines;
    }

    /** Returns two lines, of the latest turns that they have room for. */
    List<String> latest(MatchRecord match) {
        int groups = (match.turns() + PER_GROUP - 1) / PER_GROUP;
        int from = Math.max(0, groups - perLine() / PER_GROUP) * PER_GROUP;
        return lines(match, from, match.turns());
    }

    private List<String> lines(MatchRecord match, int from, int to) {
        boolean isEnd = to == match.turns();
        return List.of(
                line(words.first(), match.first().substring(from, to), isEnd ? words.total(match) : ""),
                line(words.second(), match.second().substring(from, to), isEnd ? words.total(match.swapped()) : ""));
    }

    private String line(String name, String moves, String total) {
        StringBuilder line = new StringBuilder(name + " ".repeat(nameWidth() - length(name)) + " ");
        for (int turn = 0; turn < moves.length(); turn++) {
            line.append(turn % PER_GROUP == 0 ? " " : "").append(colored(moves.charAt(turn)));
        }
        return line.append(total.isEmpty() ? "" : "  " + ink.bold(total)).toString();
    }

    private String colored(char move) {
        return move == 'C' ? ink.cooperation("C") : ink.defection("D");
    }

    /** Returns how many turns a line has room for: whole groups, at least one. */
    private int perLine() {
        int room = columns - nameWidth() - 1 - LONGEST_SCORE;
        return Math.max(1, room / (PER_GROUP + 1)) * PER_GROUP;
    }

    private int nameWidth() {
        return Math.max(length(words.first()), length(words.second()));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
