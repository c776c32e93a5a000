package dilemma.process;

import dilemma.strategy.Decimal;
import java.util.List;

/**
 * What a program may take before it is stopped.
 *
 * @param start seconds from its start to its first answer
 * @param move seconds for every other answer
 * @param match seconds for all answers of one match together
 * @param output mebibytes that it may print in one match on standard error; on standard output it answers, no more
 * @param memory mebibytes of main memory that it and its children may hold together; watched on Linux only
 * @param processes how many processes it and its children may be; watched on Linux only
 * @param restarts how often it is started again after it was stopped, in all matches of a tournament together
 */
public record Limits(
        double start, double move, double match, double output, double memory, int processes, int restarts) {

    /** The names of the limits, as files and options give them. */
    public static final List<String> NAMES =
            List.of("start", "move", "match", "output", "memory", "processes", "restarts");

    /** The limits of a program whose file sets none. */
    public static final Limits STANDARD = new Limits(10, 1, 60, 1, 512, 50, 10);

    /** The most seconds that can be set: a day. */
    public static final double MOST_SECONDS = 86_400;

    /** The most mebibytes that can be set: 2<sup>20</sup>, a tebibyte. */
    public static final double MOST_MEBIBYTES = 1 << 20;

    /** The most processes and restarts that can be set. */
    public static final int MOST_TIMES = 1_000_000;

    /**
     * Returns the same limits but for one.
     *
     * @param name which, one of {@link #NAMES}
     * @throws IllegalArgumentException if the value is out of range, or no whole number where it must be one
     */
    public Limits with(String name, double value) {
        return switch (name) {
            case "start" -> new Limits(value, move, match, output, memory, processes, restarts);
            case "move" -> new Limits(start, value, match, output, memory, processes, restarts);
            case "match" -> new Limits(start, move, value, output, memory, processes, restarts);
            case "output" -> new Limits(start, move, match, value, memory, processes, restarts);
            case "memory" -> new Limits(start, move, match, output, value, processes, restarts);
            case "processes" -> new Limits(start, move, match, output, memory, whole(name, value), restarts);
            case "restarts" -> new Limits(start, move, match, output, memory, processes, whole(name, value));
            default -> throw new IllegalArgumentException("there is no limit \"" + name + "\"");
        };
    }

    /** Returns the value of a limit by its name. */
    public double value(String name) {
        return switch (name) {
            case "start" -> start;
            case "move" -> move;
            case "match" -> match;
            case "output" -> output;
            case "memory" -> memory;
            case "processes" -> processes;
            case "restarts" -> restarts;
            default -> throw new IllegalArgumentException("there is no limit \"" + name + "\"");
        };
    }

    private static int whole(String name, double value) {
        if (value != Math.rint(value) || Math.abs(value) > MOST_TIMES) {
            throw new IllegalArgumentException(
                    name + " must be a whole number up to " + MOST_TIMES + ", but was " + Decimal.text(value));
        }
        return (int) value;
    }

    /** Checks the ranges. */
    public Limits {
        check("start", start, MOST_SECONDS);
        check("move", move, MOST_SECONDS);
        check("match", match, MOST_SECONDS);
        check("output", output, MOST_MEBIBYTES);
        check("memory", memory, MOST_MEBIBYTES);
        check("processes", processes, MOST_TIMES);
        if (restarts < 0 || restarts > MOST_TIMES) {
            throw new IllegalArgumentException("restarts must be from 0 to " + MOST_TIMES + ", but was " + restarts);
        }
    }

    private static void check(String name, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw new IllegalArgumentException(
                    name + " must be above 0 and at most " + Decimal.text(most) + ", but was " + Decimal.text(value));
        }
    }
}
