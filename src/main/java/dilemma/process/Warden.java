package dilemma.process;

import dilemma.strategy.Fault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Watches processes from a thread of its own, and stops those that pass a limit. */
final class Warden {

    private static final int PERIOD_MILLISECONDS = 5;

    /** At most this part of the time goes into looking at memory. */
    private static final int PART = 30;

    private static final long SHORTEST_NANOSECONDS = 100_000_000;

    private static final double KIBIBYTES = 1024;

    private final Set<RunningProcess> watched = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watch, "warden");
    private long nextLook = System.nanoTime();

    /** Begins to watch. */
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches no more. */
    void end() {
        thread.interrupt();
    }

    void add(RunningProcess process) {
        watched.add(process);
    }

    /** Returns those that are still there. */
    List<RunningProcess> watched() {
        return List.copyOf(watched);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PERIOD_MILLISECONDS);
                watched.removeIf(process -> !process.child().process().isAlive());
                watched.forEach(RunningProcess::checkTime);
                if (System.nanoTime() - nextLook >= 0) {
                    lookAtFamilies();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAtFamilies() {
        long started = System.nanoTime();
        Map<Long, List<Long>> children = new HashMap<>();
        ProcessTable.all(number -> {
            ProcessTable.parent(number)
                    .ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                            .add(number));
            return false;
        });
        watched.forEach(
                process -> check(process, family(process.child().process().pid(), children)));
        long now = System.nanoTime();
        nextLook = now + Math.max(SHORTEST_NANOSECONDS, PART * (now - started));
    }

    private static List<Long> family(long root, Map<Long, List<Long>> children) {
        List<Long> family = new ArrayList<>(List.of(root));
        for (int i = 0; i < family.size(); i++) {
            family.addAll(children.getOrDefault(family.get(i), List.of()));
        }
        return family;
    }

    private static void check(RunningProcess process, List<Long> family) {
        Limits limits = process.program().limits();
        if (family.size() > limits.processes()) {
            process.stop(Kind.PROCESSES, "had more than " + limits.processes() + " processes");
        }
        double mebibytes = family.stream().mapToLong(ProcessTable::kibibytes).sum() / KIBIBYTES;
        if (mebibytes > limits.memory()) {
            process.stop(Kind.MEMORY, "held more than " + Amounts.mebibytes(limits.memory()) + " of memory");
        }
    }
}
