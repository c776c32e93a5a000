package dilemma.reason;

import dilemma.game.Move;
import dilemma.match.Deed;
import dilemma.strategy.History;
import java.util.Optional;

/**
 * A turn as one player came to it, and what it did.
 *
 * @param memory what the player remembers
 * @param isMisled whether it saw another move on the turn before than the partner made
 * @param deed what it did
 * @param outlook what its states tell, where it is an automaton
 */
record Situation(History memory, boolean isMisled, Deed deed, Optional<Outlook> outlook) {

    /** Returns the move that it chose. */
    Move chosen() {
        return deed.chosen();
    }

    /** Returns whether chance decided. */
    boolean isOpen() {
        return outlook.filter(Outlook::isOpen).isPresent();
    }

    /** Returns whether the partner was seen to defect on the turn before. */
    boolean sawDefection() {
        return memory.partnerLast() == Move.D;
    }

    /**
     * Returns what the partner did on the turn before: {@code you defected}; {@code you seemed to}, where it did not.
     */
    Reason seen() {
        if (isMisled) {
            return sawDefection()
                    ? new Reason("you seemed to defect", "l'autre a semblé trahir")
                    : new Reason("you seemed to cooperate", "l'autre a semblé coopérer");
        }
        return sawDefection()
                ? new Reason("you defected", "l'autre a trahi")
                : new Reason("you cooperated", "l'autre a coopéré");
    }

    /** Returns these words, followed by what the partner did. */
    Reason because(String english, String french) {
        return new Reason(english + ": ", french + " : ").then(seen());
    }

    /** Returns how it goes on: {@code turns to defection}. */
    Reason course() {
        if (memory.ownLast() == Move.C) {
            return chosen() == Move.C
                    ? new Reason("goes on cooperating", "continue à coopérer")
                    : new Reason("turns to defection", "se met à trahir");
        }
        return chosen() == Move.C
                ? new Reason("returns to cooperation", "revient à la coopération")
                : new Reason("goes on defecting", "continue à trahir");
    }
}
