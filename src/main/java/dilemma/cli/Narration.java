package dilemma.cli;

import dilemma.game.Move;
import dilemma.language.Language;
import dilemma.match.Deed;
import dilemma.match.Turn;
import dilemma.reason.Commentary;
import java.util.ArrayList;
import java.util.List;

/** A match told turn by turn: what each of the two plays, and why. */
final class Narration {

    private static final int LEAST_ROOM = 20;

    private final List<String> names;
    private final List<Commentary> commentaries;
    private final int numberWidth;
    private final int columns;
    private final Ink ink;
    private final Language language;
    private int turn;

    /**
     * Prepares to tell.
     *
     * @param names of the first player and of the second
     * @param commentaries of both, in this order
     * @param turns how many there are
     * @param columns how many characters a line has
     */
    Narration(List<String> names, List<Commentary> commentaries, int turns, int columns, Ink ink, Language language) {
        this.names = List.copyOf(names);
        this.commentaries = List.copyOf(commentaries);
        this.numberWidth = String.valueOf(turns).length();
        this.columns = columns;
        this.ink = ink;
        this.language = language;
    }

    /** Returns the lines of the next turn, and an empty one. */
    List<String> lines(Turn played) {
        turn++;
        String number = String.valueOf(turn);
        String margin = " ".repeat(numberWidth - number.length()) + number;
        List<String> lines = new ArrayList<>();
        lines.addAll(lines(margin, 0, played));
        lines.addAll(lines(" ".repeat(numberWidth), 1, played.swapped()));
        lines.add("");
        return lines;
    }

    private List<String> lines(String margin, int seat, Turn played) {
        Deed deed = played.first();
        String reason =
                commentaries.get(seat).next(deed, played.second().made()).in(language);
        String name = names.get(seat);
        String padding = " ".repeat(nameWidth() - length(name));
        String head = ink.faint(margin) + "  " + name + padding + "  " + colored(deed.made()) + "  ";
        String indent = " ".repeat(margin.length() + nameWidth() + 7);
        List<String> lines = new ArrayList<>();
        for (String line : Words.wrap(reason, Math.max(LEAST_ROOM, columns - indent.length()))) {
            lines.add((lines.isEmpty() ? head : indent) + line);
        }
        return lines;
    }

    private String colored(Move move) {
        return move == Move.C ? ink.cooperation("C") : ink.defection("D");
    }

    private int nameWidth() {
        return names.stream().mapToInt(Narration::length).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
