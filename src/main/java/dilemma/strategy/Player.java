package dilemma.strategy;

import dilemma.game.Move;

/** One seat of one match: a rule at work, with whatever it remembers beyond the history. */
@FunctionalInterface
public interface Player {

    /**
     * Returns the next move. Asked exactly once on every turn.
     *
     * @param history what this player has perceived so far
     */
    Move next(History history);
}
