package dilemma.process;

import java.util.OptionalInt;
import java.util.Set;

/**
 * How a process ended.
 *
 * @param exitCode its exit code, 128 and the number of the signal where one ended it; empty while it lives on and has
 *     only closed its standard output
 */
record Ending(OptionalInt exitCode) {

    /** 128 and SIGHUP, SIGINT, SIGKILL, SIGTERM: the signals that are sent, and not earned. */
    private static final Set<Integer> FROM_OUTSIDE = Set.of(129, 130, 137, 143);

    private static final int SIGNALS = 128;

    /** Returns whether somebody else ended it. */
    boolean isFromOutside() {
        return exitCode.isPresent() && FROM_OUTSIDE.contains(exitCode.getAsInt());
    }

    /** Returns the same in words. */
    String text() {
        if (exitCode.isEmpty()) {
            return "closed its standard output";
        }
        int code = exitCode.getAsInt();
        return code > SIGNALS ? "crashed with signal " + (code - SIGNALS) : "ended with exit code " + code;
    }
}
