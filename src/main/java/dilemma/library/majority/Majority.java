package dilemma.library.majority;

import dilemma.game.Move;

/** What a majority player makes of the partner's moves: what it saw more often, and its own choice on a tie. */
enum Majority {
    /** Cooperates on a tie. */
    SOFT,
    /** Defects on a tie. */
    HARD;

    /** Returns the move that has the majority, by how many more cooperations than defections there are. */
    Move verdict(int lead) {
        return Move.cooperateIf(this == SOFT ? lead >= 0 : lead > 0);
    }

    /** Returns what it does on a tie, in words. */
    String onTie() {
        return this == SOFT ? "on a tie it cooperates" : "on a tie it defects";
    }
}
