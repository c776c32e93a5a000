package dilemma.strategy;

import dilemma.game.Outcome;
import java.util.List;

/**
 * A layer that waits for a sequence of outcomes: its state is how many of them, from the first, are the latest turns
 * (Knuth, Morris and Pratt 1977).
 */
final class Reminder implements Layer<Integer> {

    /** Stands for fewer than no outcomes. */
    private static final int NONE = -1;

    private final List<Outcome> sequence;
    private final Reply reply;

    /** For each number of outcomes: how many of them, from the first, are also the last, not counting all. */
    private final int[] borders;

    /**
     * Makes a layer.
     *
     * @param sequence the outcomes, the oldest first; at least one
     * @param reply what it makes of a proposal when all of them are the latest turns; else it stands
     */
    Reminder(List<Outcome> sequence, Reply reply) {
        this.sequence = sequence;
        this.reply = reply;
        this.borders = new int[sequence.size() + 1];
        borders[0] = NONE;
        for (int length = 1; length <= sequence.size(); length++) {
            borders[length] = goOn(borders[length - 1], sequence.get(length - 1));
        }
    }

    /** Returns how many are the latest turns after an outcome, where so many were before it. */
    private int goOn(int before, Outcome outcome) {
        int length = before;
        while (length != NONE && sequence.get(length) != outcome) {
            length = borders[length];
        }
        return length + 1;
    }

    @Override
    public Integer start() {
        return 0;
    }

    @Override
    public Reply reply(Integer length) {
        return length == sequence.size() ? reply : Reply.STANDS;
    }

    @Override
    public Integer after(Integer length, Outcome outcome) {
        return goOn(length == sequence.size() ? borders[length] : length, outcome);
    }
}
