package dilemma.process;

import dilemma.strategy.Fault;
import dilemma.strategy.OneLine;

/** A process did not answer as it must. */
final class MisconductException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault.Kind kind;
    private final String sent;
    private final String received;

    /**
     * Makes one.
     *
     * @param message what it did, in words that follow its name
     * @param sent the last line that it was sent
     * @param received what came back
     */
    MisconductException(Fault.Kind kind, String message, String sent, String received) {
        super(OneLine.of(message));
        this.kind = kind;
        this.sent = sent;
        this.received = OneLine.of(received);
    }

    Fault.Kind kind() {
        return kind;
    }

    /** Returns the same, done when a match was over in which this was sent last. */
    MisconductException afterMatch(String lastSent) {
        return new MisconductException(kind, "when the match was over, " + getMessage(), lastSent, received);
    }

    /** Returns what is told of it. */
    Fault fault(int turn, OnFault policy) {
        boolean isDisqualifying = policy == OnFault.DISQUALIFY && kind != Fault.Kind.KILLED;
        return new Fault(turn, kind, String.valueOf(getMessage()), sent, received, isDisqualifying);
    }
}
