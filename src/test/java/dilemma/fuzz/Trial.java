package dilemma.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Gives a reader one damaged input after the other.
 *
 * <p>Each is {@linkplain Judge judged}; and after all of them no more than 16 MiB may be kept that were not kept after
 * a tenth.
 */
final class Trial {

    /** What is tried: it reads an input. */
    @FunctionalInterface
    interface Reader {
        /** Reads an input, from a file of the folder where it reads files. */
        void read(Damage.Input input, InputFolder folder) throws Exception;
    }

    private static final long MOST_KEPT = 16L << 20;
    private static final int MOST_SHOWN = 400;

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final Judge judge;
    private final Damage damage;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private volatile long current;
    private int refused;

    Trial(Reader reader, Damage damage, InputFolder folder) {
        this.judge = new Judge(reader, folder);
        this.damage = damage;
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
        Judge.Verdict verdict = judge.of(input);
        refused += verdict.isRefused() ? 1 : 0;
        if (!verdict.fault().isEmpty()) {
            faults.putIfAbsent(verdict.fault(), "input " + number + ": " + shown(input.text()));
        }
    }

    /** Returns a text as it can be printed, cut where it is long. */
    static String shown(String text) {
        String plain = text.replaceAll("\\p{Cc}", "?");
        return plain.length() > MOST_SHOWN ? plain.substring(0, MOST_SHOWN) + "… (" + plain.length() + ")" : plain;
    }
}
