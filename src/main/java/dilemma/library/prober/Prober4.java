package dilemma.library.prober;

import static dilemma.game.Move.C;
import static dilemma.game.Move.D;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.List;

/**
 * Opens with twenty fixed moves, and judges by them whether the partner listens (PRISON, LIFL, Lille 1998).
 *
 * <p>A defection of the partner counts as just where it met a defection on the same turn, not where it could be the
 * answer to one. The last turn of the opening does not count.
 */
public record Prober4() implements StateRule<Prober4.Trial> {

    private static final List<Move> OPENING = List.of(C, C, D, C, D, D, D, C, C, D, C, D, C, C, D, C, D, D, C, D);

    /** The last turn on which it makes its peace with a partner that listens. */
    private static final int PEACE = 25;

    /** By how much just and unjust defections differ, at least, if the partner listens. */
    private static final int DIFFERENCE = 3;

    private static final Trial WAR = new Trial(OPENING.size() + 1, 0, D);

    @Override
    public Profile profile() {
        return Profile.of("prober-4", "Prober 4", Traits.unbounded())
                .alias("Prober4")
                .rule("Opens with twenty fixed moves."
                        + " If the partner defected against its defections about as often as against its cooperations,"
                        + " it always defects; else it cooperates five times, then plays tit for tat.")
                .source("PRISON, LIFL, Lille 1998");
    }

    @Override
    public Trial start() {
        return new Trial(1, 0, OPENING.get(0));
    }

    @Override
    public double cooperation(Trial trial) {
        return trial.move.cooperation();
    }

    @Override
    public Trial after(Trial trial, Outcome outcome) {
        if (trial.turn < OPENING.size()) {
            return new Trial(trial.turn + 1, trial.balance + justice(outcome), OPENING.get(trial.turn));
        }
        boolean refused = trial.turn == OPENING.size() && Math.abs(trial.balance) < DIFFERENCE;
        if (refused || trial.equals(WAR)) {
            return WAR;
        }
        return trial.turn < PEACE ? new Trial(trial.turn + 1, 0, C) : new Trial(PEACE + 1, 0, outcome.partner());
    }

    private static int justice(Outcome outcome) {
        return switch (outcome) {
            case CC, DC -> 0;
            case CD -> -1;
            case DD -> 1;
        };
    }

    /**
     * How far it is.
     *
     * @param turn the number of the turn; once it is settled how it goes on, all turns have the same
     * @param balance the partner's just defections less its unjust ones, while they count
     * @param move what it plays on this turn
     */
    record Trial(int turn, int balance, Move move) {}
}
