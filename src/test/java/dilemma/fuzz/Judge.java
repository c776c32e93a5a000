package dilemma.fuzz;

import com.sun.management.ThreadMXBean;
import dilemma.io.InputException;
import dilemma.strategy.BrokenStrategyException;
import dilemma.strategy.ReferenceException;
import java.lang.management.ManagementFactory;

/**
 * Judges how a reader takes an input.
 *
 * <p>It must end in a value or in the program's own exception for input, with a message that can be printed, within two
 * seconds of work and without taking more memory than a small file is worth.
 *
 * @param reader what is judged
 * @param folder where it finds files
 */
record Judge(Trial.Reader reader, InputFolder folder) {

    private static final long MOST_NANOSECONDS = 2_000_000_000L;
    private static final long MOST_ALLOCATED = 512L << 20;
    private static final int MOST_CHARACTERS = 8000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * How an input was taken.
     *
     * @param isRefused whether it was refused with the program's own exception
     * @param fault what went wrong; "" where nothing did
     */
    record Verdict(boolean isRefused, String fault) {}

    /** Gives the reader an input. */
    Verdict of(Damage.Input input) {
        long time = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        Verdict verdict = read(input);
        String slow = THREADS.getCurrentThreadCpuTime() - time > MOST_NANOSECONDS ? " slower than 2 s" : "";
        String large = THREADS.getCurrentThreadAllocatedBytes() - allocated > MOST_ALLOCATED
                ? " took more than " + (MOST_ALLOCATED >> 20) + " MiB"
                : "";
        return new Verdict(verdict.isRefused(), verdict.fault() + slow + large);
    }

    /** Gives the reader an input, however long that takes and however much memory. */
    Verdict read(Damage.Input input) {
        try {
            reader.read(input, folder);
            return new Verdict(false, "");
        } catch (InputException | ReferenceException | BrokenStrategyException own) {
            return new Verdict(true, unfit(own, String.valueOf(own.getMessage())));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError other) {
            return new Verdict(false, where(other) + ": " + Trial.shown(String.valueOf(other.getMessage())));
        }
    }

    /** Says what is the matter with a message; nothing where it can be printed. */
    private static String unfit(RuntimeException own, String message) {
        if (message.length() > MOST_CHARACTERS) {
            return "a message of too many characters, from " + where(own);
        }
        return message.replace("\n", "").chars().anyMatch(Character::isISOControl)
                ? "control characters in a message, from " + where(own)
                : "";
    }

    private static String where(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        StringBuilder where = new StringBuilder(thrown.getClass().getName());
        for (int i = 0; i < Math.min(8, trace.length); i++) {
            if (trace[i].getClassName().startsWith("dilemma.")) {
                where.append(" ").append(trace[i].getFileName()).append(":").append(trace[i].getLineNumber());
            }
        }
        return where.toString();
    }
}
