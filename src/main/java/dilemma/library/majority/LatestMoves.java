package dilemma.library.majority;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;

/**
 * Goes by the majority of the partner's latest moves, of so few that they are its state.
 *
 * @param profile what it says of itself
 * @param memory how many moves count, from 1 to 64
 * @param majority what it does on a tie
 */
record LatestMoves(Profile profile, int memory, Majority majority) implements StateRule<LatestMoves.Poll> {

    /** Checks the memory. */
    LatestMoves {
        if (memory < 1 || memory > Long.SIZE) {
            throw new IllegalArgumentException("memory must be from 1 to " + Long.SIZE + ", but was " + memory);
        }
    }

    @Override
    public Poll start() {
        return new Poll(majority.verdict(0), 0, 0);
    }

    @Override
    public double cooperation(Poll poll) {
        return poll.reply.cooperation();
    }

    @Override
    public Poll after(Poll poll, Outcome outcome) {
        int moves = poll.moves + 1;
        long defections = poll.defections << 1 | outcome.partner().bit();
        Move reply = majority.verdict(moves - 2 * Long.bitCount(defections));
        long kept = (1L << (memory - 1)) - 1;
        return new Poll(reply, Math.min(moves, memory - 1), defections & kept);
    }

    /**
     * What it plays, and what it will need to know: the oldest of the moves that count is no longer of use.
     *
     * @param reply what it plays on this turn
     * @param moves how many of the partner's latest moves it knows, less than its memory
     * @param defections those moves as bits: the latest in the lowest, a set bit is D
     */
    record Poll(Move reply, int moves, long defections) {}
}
