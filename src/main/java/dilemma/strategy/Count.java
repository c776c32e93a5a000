package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * A layer that counts turns, from 0 and no further than it needs.
 *
 * @param most where the count stays
 * @param isCounted which turns are counted
 * @param replies what it makes of a proposal after so many of them
 */
record Count(int most, Predicate<Outcome> isCounted, IntFunction<Reply> replies) implements Layer<Integer> {

    /** Returns the layer that counts all turns. */
    static Count ofTurns(int most, IntFunction<Reply> replies) {
        return new Count(most, outcome -> true, replies);
    }

    /** Returns the layer that counts the partner's defections. */
    static Count ofDefections(int most, IntFunction<Reply> replies) {
        return new Count(most, outcome -> outcome.partner() == Move.D, replies);
    }

    @Override
    public Integer start() {
        return 0;
    }

    @Override
    public Reply reply(Integer count) {
        return replies.apply(count);
    }

    @Override
    public Integer after(Integer count, Outcome outcome) {
        return count < most && isCounted.test(outcome) ? count + 1 : count;
    }
}
