package dilemma.cli;

import dilemma.game.Game;
import dilemma.match.MatchRecord;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;

/**
 * What is counted of one match that has been played.
 *
 * @param game the game
 * @param match the match
 */
record Conducted(Game game, MatchRecord match) {

    /** Returns what is counted of the first player. */
    Tally first() {
        MatchTally tally = new MatchTally(game);
        if (match.turns() > 0) {
            match.tell(tally);
        }
        return tally.first();
    }
}
