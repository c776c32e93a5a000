package dilemma.process;

import dilemma.strategy.Fault.Kind;
import java.util.Optional;

/** Measures how long a process takes for its answers. One thread starts and stops it, another reads it. */
final class Clock {

    private static final double SECOND = 1e9;
    private static final long NEVER = Long.MAX_VALUE;

    private final Limits limits;
    private final long origin = System.nanoTime();
    private boolean hasAnswered;
    private long started;
    private long inMatch;
    private boolean isMatchNearer;
    private volatile long deadline = NEVER;

    Clock(Limits limits) {
        this.limits = limits;
    }

    /** Begins a match. */
    void begin() {
        inMatch = 0;
    }

    /** Begins to wait for an answer. */
    void start() {
        started = System.nanoTime() - origin;
        long forMove = nanoseconds(hasAnswered ? limits.move() : limits.start());
        long forMatch = hasAnswered ? nanoseconds(limits.match()) - inMatch : NEVER;
        isMatchNearer = forMatch < forMove;
        deadline = started + Math.min(forMove, forMatch);
    }

    /** Ends the wait; the time to the very first answer is no part of a match. */
    void stop() {
        deadline = NEVER;
        inMatch += hasAnswered ? System.nanoTime() - origin - started : 0;
        hasAnswered = true;
    }

    /** Returns the limit that has been passed; empty where none is. */
    Optional<Kind> passed() {
        if (System.nanoTime() - origin < deadline) {
            return Optional.empty();
        }
        return Optional.of(isMatchNearer ? Kind.MATCH_TIME : hasAnswered ? Kind.MOVE_TIME : Kind.START_TIME);
    }

    /** Returns what passing a limit is called. */
    String message(Kind kind) {
        return switch (kind) {
            case MATCH_TIME -> "took longer than " + Amounts.seconds(limits.match()) + " for the moves of one match";
            case START_TIME -> "gave no move within " + Amounts.seconds(limits.start()) + " of its start";
            default -> "gave no move within " + Amounts.seconds(limits.move());
        };
    }

    private static long nanoseconds(double seconds) {
        return (long) (seconds * SECOND);
    }
}
