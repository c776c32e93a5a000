package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Does as the partner once that has made the same move twice in a row (Slow Tit For Tat in PRISON, LIFL, Lille 1998).
 */
public record SlowTitForTwoTats2() implements StateRule<SlowTitForTwoTats2.Stance> {

    @Override
    public Profile profile() {
        return Profile.of("slow-tit-for-two-tats-2", "Slow Tit For Two Tats 2", Traits.memory(2))
                .alias("SlowTitForTwoTats2")
                .rule("Cooperates twice. Then it plays what the partner played on both of the last two turns; where"
                        + " these differ, it repeats its own last move.")
                .source("PRISON, LIFL, Lille 1998");
    }

    @Override
    public Stance start() {
        return new Stance(true, Move.C, Move.C);
    }

    @Override
    public double cooperation(Stance stance) {
        return stance.reply.cooperation();
    }

    @Override
    public Stance after(Stance stance, Outcome outcome) {
        Move move = outcome.partner();
        return new Stance(false, stance.isFirst ? Move.C : move == stance.partner ? move : outcome.own(), move);
    }

    /**
     * Where it stands.
     *
     * @param isFirst whether this is the first turn
     * @param reply what it plays on this turn
     * @param partner the partner's move on the turn before, C on the first
     */
    record Stance(boolean isFirst, Move reply, Move partner) {}
}
