package dilemma.strategy;

import java.util.Locale;

/**
 * Something that a player from outside the program did wrong in a match, or that befell it.
 *
 * @param turn the turn on which its move was wanted, from 1
 * @param kind what it was
 * @param message the same in words that follow its name
 * @param sent the last line that it was sent; empty where there was none
 * @param received what came back; empty where nothing did
 * @param isDisqualifying whether it is to be excluded for this
 */
public record Fault(int turn, Kind kind, String message, String sent, String received, boolean isDisqualifying) {

    /** What a player can do wrong. */
    public enum Kind {
        /** It gave no first answer in time. */
        START_TIME,
        /** It took too long for one move. */
        MOVE_TIME,
        /** It took too long for all moves of the match together. */
        MATCH_TIME,
        /** It ended in the middle of the match, or before it. */
        CRASH,
        /** It answered something that is no move. */
        WRONG_ANSWER,
        /** It answered though it was not asked. */
        UNASKED_ANSWER,
        /** It printed too much. */
        OUTPUT,
        /** It held too much memory. */
        MEMORY,
        /** It had too many children. */
        PROCESSES,
        /** It was stopped in earlier matches so often that it was not started for this one. */
        NOT_RESTARTED,
        /** Somebody else ended it, and it was started again in its place: nothing that it did wrong. */
        KILLED;

        /** Returns the name as files give it: {@code move-time}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the same, so many turns later. */
    public Fault later(int turns) {
        return new Fault(turn + turns, kind, message, sent, received, isDisqualifying);
    }

    /** Returns whether its moves were made for it from this turn on. */
    public boolean hasConsequences() {
        return kind != Kind.KILLED;
    }
}
