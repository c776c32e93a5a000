package dilemma.analysis;

/**
 * How long a strategy thought in the ten matches of a {@link Trial}; never the same twice.
 *
 * @param start the seconds to its very first move, in which a program is started
 * @param moves how many moves it made after that
 * @param seconds how long they took together
 * @param slowest how long the slowest of them took
 */
public record Speed(double start, int moves, double seconds, double slowest) {

    /** Returns how many turns it plays in a second; NaN where it made a single move. */
    public double turnsPerSecond() {
        return moves == 0 ? Double.NaN : moves / seconds;
    }

    /** Returns this speed after another move. */
    Speed after(double duration) {
        return moves == 0 && start == 0
                ? new Speed(duration, 0, 0, 0)
                : new Speed(start, moves + 1, seconds + duration, Math.max(slowest, duration));
    }
}
