package dilemma.library.observer;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Plays tit for tat for six turns, then plays what suits the partner: it judges it by how often it defected on the last
 * six turns, and judges again every six turns.
 *
 * <p>A partner that never defected cooperates, and gets tit for tat; one that defected three times plays a suspicious
 * tit for tat, and gets tit for two tats; one that defected more often gets defection. One or two defections tell
 * nothing new, and at first nothing at all: such a partner is taken for a random one, and gets defection too.
 *
 * <p>From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011).
 */
public record AdaptivePavlov2011() implements StateRule<AdaptivePavlov2011.Study> {

    private static final int PERIOD = 6;

    @Override
    public Profile profile() {
        return Profile.of("adaptive-pavlov-2011", "Adaptive Pavlov 2011", Traits.unbounded())
                .alias("APavlov2011")
                .rule("Plays tit for tat for six turns. Then it judges the partner by how often it defected on the last"
                        + " six, again every six turns: it plays tit for tat, tit for two tats, or defects.")
                .source("Li, Hingston and Kendall 2011");
    }

    @Override
    public Study start() {
        return new Study(Kind.UNKNOWN, 0, 0, 0);
    }

    @Override
    public double cooperation(Study study) {
        return study.inRow <= study.kind.tolerance ? 1 : 0;
    }

    @Override
    public Study after(Study study, Outcome outcome) {
        boolean defected = outcome.partner() == Move.D;
        int inRow = defected ? Math.min(study.inRow + 1, 2) : 0;
        int defections = study.defections + outcome.partner().bit();
        return study.turn < PERIOD - 1
                ? new Study(study.kind, study.turn + 1, defections, inRow)
                : new Study(study.kind.judged(defections), 0, 0, inRow);
    }

    /** What it takes the partner for. */
    enum Kind {
        UNKNOWN(0),
        COOPERATIVE(0),
        SUSPICIOUS(1),
        DEFECTING(-1);

        /** How many defections of the partner in a row it does not answer; -1 for defecting in any case. */
        private final int tolerance;

        Kind(int tolerance) {
            this.tolerance = tolerance;
        }

        /** Returns what it takes the partner for after so many defections on six turns. */
        private Kind judged(int defections) {
            return switch (defections) {
                case 0 -> COOPERATIVE;
                case 1, 2 -> this == UNKNOWN ? DEFECTING : this;
                case 3 -> SUSPICIOUS;
                default -> DEFECTING;
            };
        }
    }

    /**
     * What it knows of the partner.
     *
     * @param kind what it takes the partner for
     * @param turn how many turns ago it judged last, from 0 to 5
     * @param defections how often the partner has defected since then
     * @param inRow how many defections in a row the partner made last, up to 2
     */
    record Study(Kind kind, int turn, int defections, int inRow) {}
}
