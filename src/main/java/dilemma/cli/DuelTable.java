package dilemma.cli;

import dilemma.game.Move;
import java.util.List;
import java.util.Optional;

/** Where people sit down to play a match: it asks them turn by turn, and shows what becomes of it. */
final class DuelTable {

    private final Common common;
    private final Keyboard keyboard;
    private final Duel duel;
    private final DuelWords words;
    private final Screen screen;

    /** Makes one for a match. */
    DuelTable(Common common, Keyboard keyboard, Duel duel, DuelWords words) {
        this.common = common;
        this.keyboard = keyboard;
        this.duel = duel;
        this.words = words;
        this.screen = new Screen(common, keyboard.hasScreen());
    }

    /** Plays until the match is over or somebody leaves. */
    void play() {
        screen.tell(page().introduction());
        screen.tell(List.of(""));
        while (!duel.isOver() && playTurn()) {
            screen.tell(List.of(new TurnSentence(duel, words).text()));
        }
        screen.leave();
        screen.tell(List.of(""));
    }

    /** Plays a turn; returns false where somebody leaves in place of choosing. */
    private boolean playTurn() {
        Optional<Move> first = choice(words.isPersonal() ? "" : words.first());
        if (first.isEmpty()) {
            return false;
        }
        Optional<Move> second = words.isPersonal() ? Optional.empty() : choice(words.second());
        if (!words.isPersonal() && second.isEmpty()) {
            return false;
        }
        duel.play(first.get(), second);
        return true;
    }

    /** Asks until a move is chosen; returns none where somebody leaves. */
    private Optional<Move> choice(String whose) {
        boolean isHelpWanted = false;
        while (true) {
            screen.paint(page().lines(question(whose), isHelpWanted));
            Key key = keyboard.next();
            Optional<Move> move = MoveKeys.move(key);
            if (move.isPresent() || key.isLeaving()) {
                return move;
            }
            isHelpWanted = key.isForHelp() || (isHelpWanted && key.kind() == Key.Kind.RESIZED);
            answer(key);
        }
    }

    private void answer(Key key) {
        if (key.isForHelp()) {
            screen.tell(new MoveKeys(words.game(), words.language()).help());
        } else if (key.kind() == Key.Kind.TEXT) {
            keyboard.refuse(key, MoveKeys.EXPECTED);
        }
    }

    private String question(String whose) {
        return whose.isEmpty()
                ? ""
                : whose + words.language().say(": your choice, unseen?", " : votre choix, sans témoin ?");
    }

    private DuelPage page() {
        return new DuelPage(duel, words, common.glyphs(), Ink.of(common), keyboard.columns());
    }
}
