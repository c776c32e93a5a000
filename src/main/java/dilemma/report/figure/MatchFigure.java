package dilemma.report.figure;

import dilemma.game.Move;
import dilemma.report.figure.Mark.Anchor;
import dilemma.result.MatchFigures;
import dilemma.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * The moves of a match as two rows of cells, in as many lines as are needed.
 *
 * @param match what is shown
 */
record MatchFigure(MatchFigures match) implements Figure {

    private static final double NAMES = 0.3;

    /** How wide a cell is at least, as a share of the size of the texts, and that from which on it has its letter. */
    private static final double NARROW = 0.55;

    private static final double WIDE = 1;
    private static final double HIGH = 1.2;
    private static final double LINE = 0.12;

    /** A line holds a multiple of so many turns, and every such turn has its number. */
    private static final int TEN = 10;

    private static final int MOST_TURNS = 5000;

    /** Returns the strip of a match; empty for results of other kinds. */
    static Optional<Figure> of(Result result) {
        return result instanceof MatchFigures match ? Optional.of(new MatchFigure(match)) : Optional.empty();
    }

    @Override
    public Drawing draw(Look look) {
        if (match.turns() > MOST_TURNS) {
            throw new NotDrawableException("a match of " + match.turns() + " turns is too long for a figure; at most "
                    + MOST_TURNS + " are shown");
        }
        Sheet sheet = new Sheet(look);
        List<String> names = List.of(match.first().name(), match.second().name());
        double room = Math.min(sheet.widest(names), NAMES * look.width());
        double left = sheet.left() + room + sheet.gap();
        int inLine = inLine(sheet, sheet.right() - left);
        double cell = Math.min((sheet.right() - left) / inLine, 2 * sheet.size());
        for (int turn = 1; turn <= match.turns(); turn += inLine) {
            line(sheet, left, cell, turn, Math.min(match.turns(), turn + inLine - 1));
        }
        legend(sheet, left);
        checkHeight(sheet);
        return sheet.drawing(look.say("The moves of a match: ", "Les coups d'un match : ") + String.join(", ", names));
    }

    private static void checkHeight(Sheet sheet) {
        double needed = sheet.top() + sheet.margin();
        if (sheet.look().height().orElse(needed) < needed) {
            throw new NotDrawableException(
                    "the moves need a page at least " + (long) Math.ceil(needed) + " mm high, or a wider one");
        }
    }

    private int inLine(Sheet sheet, double room) {
        int tens = (int) (room / (TEN * NARROW * sheet.size()));
        if (tens == 0) {
            throw new NotDrawableException("the page is too narrow for ten moves in a line");
        }
        return Math.min(match.turns(), tens * TEN);
    }

    private void line(Sheet sheet, double left, double cell, int from, int to) {
        double numbers = sheet.top() + sheet.size() / 2;
        double first = sheet.top() + sheet.line();
        double height = HIGH * sheet.size();
        double second = first + height + LINE;
        for (int turn = from; turn <= to; turn++) {
            double x = left + (turn - from) * cell;
            if (turn == from || turn % TEN == 0) {
                number(sheet, x + cell / 2, numbers, turn);
            }
            move(sheet, x, first, cell, match.first().move(turn));
            move(sheet, x, second, cell, match.second().move(turn));
        }
        name(sheet, left, first + height / 2, match.first().name());
        name(sheet, left, second + height / 2, match.second().name());
        sheet.advance(second + height + sheet.gap());
    }

    private static void number(Sheet sheet, double middle, double y, int turn) {
        String text = String.valueOf(turn);
        sheet.text(sheet.inside(middle, sheet.width(text)), y, Anchor.MIDDLE, text, Colour.GREY);
    }

    private static void name(Sheet sheet, double left, double y, String name) {
        double room = left - sheet.gap() - sheet.left();
        sheet.text(left - sheet.gap(), y, Anchor.END, sheet.cut(name, room), Colour.INK);
    }

    private static void move(Sheet sheet, double x, double y, double width, Move move) {
        double height = HIGH * sheet.size();
        Colour colour = Palette.of(move);
        sheet.add(new Mark.Rectangle(x, y, width - LINE, height, colour));
        if (width >= WIDE * sheet.size()) {
            sheet.text(x + (width - LINE) / 2, y + height / 2, Anchor.MIDDLE, move.name(), colour.ink());
        }
    }

    /** What does not fit beside the rest stands on a line of its own. */
    private static void legend(Sheet sheet, double left) {
        double x = left;
        for (Move move : Move.values()) {
            String word = move == Move.C
                    ? sheet.look().say("cooperates", "coopère")
                    : sheet.look().say("defects", "trahit");
            double text = sheet.size() + sheet.gap() / 2;
            if (x + text + sheet.width(word) > sheet.right()) {
                x = sheet.left();
                sheet.advance(sheet.top() + sheet.line());
            }
            double y = sheet.top() + sheet.line() / 2;
            sheet.add(new Mark.Rectangle(x, y - sheet.size() / 2, sheet.size(), sheet.size(), Palette.of(move)));
            sheet.text(x + text, y, Anchor.START, word, Colour.INK);
            x += text + sheet.width(word) + 2 * sheet.gap();
        }
        sheet.advance(sheet.top() + sheet.line());
    }
}
