package dilemma.library.resurrection;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Tit for tat, but after five defections of its own in a row it defects: for ever, unless one of its moves comes out as
 * the other one.
 *
 * <p>From Eckhart Arnold's program CoopSim (2015).
 */
public record Resurrection() implements StateRule<Resurrection.Step> {

    private static final int LONG = 5;

    @Override
    public Profile profile() {
        return Profile.of("resurrection", "Resurrection", Traits.memory(LONG))
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but after five defections of its own in a row it defects.")
                .source("Eckhart Arnold, CoopSim 2015");
    }

    @Override
    public Step start() {
        return new Step(0, Move.C);
    }

    @Override
    public double cooperation(Step step) {
        return step.move.cooperation();
    }

    @Override
    public Step after(Step step, Outcome outcome) {
        int defections = outcome.own() == Move.D ? step.defections + 1 : 0;
        return new Step(Math.min(defections, LONG - 1), defections == LONG ? Move.D : outcome.partner());
    }

    /**
     * A turn.
     *
     * @param defections its own defections in a row before it, as far as the next one needs to know them: up to 4
     * @param move what it plays
     */
    record Step(int defections, Move move) {}
}
