package dilemma.tournament;

import dilemma.game.Game;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import java.util.OptionalLong;

/** Counts the matches of a pairing that are played on one thread. */
final class Counter {

    private final MatchTally match;
    private final Tally first = new Tally();
    private final Tally second = new Tally();

    Counter(Game game) {
        match = new MatchTally(game);
    }

    /** Returns what counts the next match; to be cleared before it. */
    MatchTally match() {
        return match;
    }

    /** Adds the match that was just counted, whose turns have this weight in a score. */
    void add(Encounter encounter, OptionalLong weight) {
        first.add(match.first(), 1);
        second.add(match.second(), 1);
        encounter.add(match.first(), match.second(), weight);
    }

    /** Returns what was counted of the first seat over all matches. */
    Tally first() {
        return first;
    }

    /** Returns what was counted of the second seat over all matches. */
    Tally second() {
        return second;
    }
}
