package dilemma.library.resurrection;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Tit for tat, but after five equal moves of its own in a row it makes the other one.
 *
 * <p>From Eckhart Arnold's program CoopSim (2015).
 */
public record DoubleResurrection() implements StateRule<DoubleResurrection.Step> {

    private static final int LONG = 5;

    @Override
    public Profile profile() {
        return Profile.of("double-resurrection", "DoubleResurrection", Traits.memory(LONG))
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but after five equal moves of its own in a row it makes the other one.")
                .source("Eckhart Arnold, CoopSim 2015");
    }

    @Override
    public Step start() {
        return new Step(Move.C, 0, Move.C);
    }

    @Override
    public double cooperation(Step step) {
        return step.move.cooperation();
    }

    @Override
    public Step after(Step step, Outcome outcome) {
        Move own = outcome.own();
        int length = own == step.last ? step.length + 1 : 1;
        return new Step(own, Math.min(length, LONG - 1), length == LONG ? own.flipped() : outcome.partner());
    }

    /**
     * A turn.
     *
     * @param last its own move before it
     * @param length how often it made that move in a row, as far as the next turn needs to know it: up to 4
     * @param move what it plays
     */
    record Step(Move last, int length, Move move) {}
}
