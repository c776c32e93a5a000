package dilemma.library.memorytwo;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Chooses every other turn, by the last two turns, between tit for tat, tit for two tats and defection; having chosen
 * defection twice, it defects for ever.
 *
 * <p>MEM2 in Li and Kendall, The effect of memory size on the evolutionary stability of strategies in iterated
 * prisoner's dilemma (2014). Tit for two tats looks back beyond the turn on which it is chosen, as if it had been
 * played from the start.
 */
public record Mem2() implements StateRule<Mem2.Judgement> {

    private static final int PERIOD = 2;

    @Override
    public Profile profile() {
        return Profile.of("mem2", "MEM2", Traits.unbounded())
                .rule("Begins with tit for tat. Every other turn it chooses anew by the last two turns: tit for tat,"
                        + " tit for two tats or defection. Having chosen defection twice, it defects for ever.")
                .source("Li and Kendall 2014");
    }

    @Override
    public Judgement start() {
        return new Judgement(Mode.TIT_FOR_TAT, false, PERIOD, Outcome.CC, Outcome.CC);
    }

    @Override
    public double cooperation(Judgement judgement) {
        boolean cooperates = switch (judgement.mode) {
            case TIT_FOR_TAT -> judgement.last.partner() == Move.C;
            case TIT_FOR_TWO_TATS -> judgement.last.partner() == Move.C || judgement.before.partner() == Move.C;
            case DEFECTION, DEFECTION_FOR_EVER -> false;
        };
        return cooperates ? 1 : 0;
    }

    @Override
    public Judgement after(Judgement judgement, Outcome outcome) {
        if (judgement.mode == Mode.DEFECTION_FOR_EVER) {
            return judgement;
        }
        Judgement next =
                new Judgement(judgement.mode, judgement.hasDefected, judgement.turns - 1, judgement.last, outcome);
        return next.turns == 0 ? next.reconsidered() : next;
    }

    /** What it plays for the time being. */
    enum Mode {
        TIT_FOR_TAT,
        TIT_FOR_TWO_TATS,
        DEFECTION,
        DEFECTION_FOR_EVER
    }

    /**
     * What it thinks of the partner.
     *
     * @param mode what it plays
     * @param hasDefected whether it has chosen defection once
     * @param turns in how many turns it chooses again
     * @param before the outcome of the turn before the last
     * @param last the outcome of the last turn
     */
    record Judgement(Mode mode, boolean hasDefected, int turns, Outcome before, Outcome last) {

        private Judgement reconsidered() {
            Mode chosen = chosen();
            return chosen == Mode.DEFECTION_FOR_EVER
                    ? new Judgement(chosen, true, 0, Outcome.DD, Outcome.DD)
                    : new Judgement(chosen, hasDefected || chosen == Mode.DEFECTION, PERIOD, before, last);
        }

        private Mode chosen() {
            if (before == Outcome.CC && last == Outcome.CC) {
                return Mode.TIT_FOR_TAT;
            }
            boolean tookTurns = last != before && last == before.swapped();
            if (tookTurns) {
                return Mode.TIT_FOR_TWO_TATS;
            }
            return hasDefected ? Mode.DEFECTION_FOR_EVER : Mode.DEFECTION;
        }
    }
}
