package dilemma.library.andre2013;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Does what the partner did at least three times more often on the last ten turns; where neither is so, what it did
 * last. It cooperates while no more than ten turns have been played, which is eleven times.
 *
 * <p>From Andre, Honovan, Felipe and Frederico, Iterated Prisoner's Dilemma: an extended analysis (2013).
 */
public record ShortMem() implements StateRule<ShortMem.Memory> {

    private static final int WINDOW = 10;
    private static final int CLEAR_LEAD = 3;

    @Override
    public Profile profile() {
        return Profile.of("short-mem", "ShortMem", Traits.unbounded())
                .rule("Cooperates on the first eleven turns. Then it plays what the partner played on at least seven"
                        + " of the last ten turns, and where there is no such move, the partner's last.")
                .source("Andre et al. 2013");
    }

    @Override
    public Memory start() {
        return new Memory(0, 0);
    }

    @Override
    public double cooperation(Memory memory) {
        return reply(memory).cooperation();
    }

    private static Move reply(Memory memory) {
        if (memory.played <= WINDOW) {
            return Move.C;
        }
        int lead = WINDOW - 2 * Integer.bitCount(memory.defections);
        return Move.cooperateIf(Math.abs(lead) < CLEAR_LEAD ? (memory.defections & 1) == 0 : lead > 0);
    }

    @Override
    public Memory after(Memory memory, Outcome outcome) {
        int defections = memory.defections << 1 | outcome.partner().bit();
        return new Memory(Math.min(memory.played + 1, WINDOW + 1), defections & ((1 << WINDOW) - 1));
    }

    /**
     * What it knows.
     *
     * @param played how many turns have been played, as far as they count
     * @param defections the partner's latest moves as bits: the last in the lowest, a set bit is D
     */
    record Memory(int played, int defections) {}
}
