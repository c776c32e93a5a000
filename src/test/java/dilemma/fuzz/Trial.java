package dilemma.fuzz;

import com.sun.management.ThreadMXBean;
import dilemma.io.InputException;
import dilemma.strategy.BrokenStrategyException;
import dilemma.strategy.ReferenceException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Gives a reader one damaged input after the other.
 *
 * <p>Each must end in a value or in the program's own exception for input, with a message that can be printed, within
 * two seconds of work and without taking more memory than a small file is worth; and after all of them no more than 16
 * MiB may be kept that were not kept after a tenth.
 */
final class Trial {

    /** What is tried: it reads an input. */
    @FunctionalInterface
    interface Reader {
        /** Reads an input, from a file of the folder where it reads files. */
        void read(Damage.Input input, InputFolder folder) throws Exception;
    }

    private static final long MOST_NANOSECONDS = 2_000_000_000L;
    private static final long MOST_ALLOCATED = 512L << 20;
    private static final long MOST_KEPT = 16L << 20;
    private static final int MOST_CHARACTERS = 8000;
    private static final int MOST_SHOWN = 400;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final Reader reader;
    private final Damage damage;
    private final InputFolder folder;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private volatile long current;
    private int refused;

    Trial(Reader reader, Damage damage, InputFolder folder) {
        this.reader = reader;
        this.damage = damage;
        this.folder = folder;
    }

    /** Tries inputs; their numbers derive from the seed. */
    void run(long seed, int inputs) {
        SplittableRandom numbers = new SplittableRandom(seed);
        int first = inputs / 10;
        numbers.longs(first).forEach(this::one);
        long early = kept();
        numbers.longs(inputs - first).forEach(this::one);
        long grown = kept() - early;
        if (grown > MOST_KEPT) {
            faults.put("keeps memory", (grown >> 20) + " MiB more than after a tenth of the inputs");
        }
    }

    /** Returns how many bytes are in use that cannot be given back. */
    private static long kept() {
        System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }

    /** Returns the number of the input that was given last. */
    long current() {
        return current;
    }

    /** Returns how many inputs were refused with the program's own exception. */
    int refused() {
        return refused;
    }

    /** Returns what went wrong, once for each kind of fault: what it was, and the first input that showed it. */
    Map<String, String> faults() {
        return faults;
    }

    private void one(long number) {
        current = number;
        Damage.Input input = damage.input(number);
        long time = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        String fault = fault(input);
        if (THREADS.getCurrentThreadCpuTime() - time > MOST_NANOSECONDS) {
            fault += " slower than 2 s";
        }
        if (THREADS.getCurrentThreadAllocatedBytes() - allocated > MOST_ALLOCATED) {
            fault += " took more than " + (MOST_ALLOCATED >> 20) + " MiB";
        }
        if (!fault.isEmpty()) {
            faults.putIfAbsent(fault, "input " + number + ": " + shown(input.text()));
        }
    }

    private String fault(Damage.Input input) {
        try {
            reader.read(input, folder);
            return "";
        } catch (InputException | ReferenceException | BrokenStrategyException own) {
            refused++;
            return unfit(own, String.valueOf(own.getMessage()));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError other) {
            return where(other) + ": " + shown(String.valueOf(other.getMessage()));
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

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cc}", "?");
        return plain.length() > MOST_SHOWN ? plain.substring(0, MOST_SHOWN) + "… (" + plain.length() + ")" : plain;
    }
}
