package dilemma.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Processes that came of one that was started here and may have left its family: on Linux they are found by the mark in
 * their environment, and by the pipes that they hold. Elsewhere none are found.
 */
final class Strays {

    /** How often they are looked for: while they are ended they may start others. */
    private static final int MOST_SWEEPS = 50;

    /** Is held while a process is started, and while strays are looked for. */
    static final Object STARTING = new Object();

    private static final long SELF = ProcessHandle.current().pid();

    private final String entry;
    private final Set<String> pipes;

    private Strays(String entry, Set<String> pipes) {
        this.entry = entry;
        this.pipes = pipes;
    }

    /** Returns those of a process that has just been started. */
    static Strays of(Process process, Mark mark) {
        return new Strays(mark.entry(), ProcessTable.pipes(process.pid()));
    }

    /** Returns those of all processes of a run, of which these are still there. */
    static Strays ofHost(String host, List<RunningProcess> processes) {
        Set<String> pipes = processes.stream()
                .flatMap(process -> process.child().strays().pipes.stream())
                .collect(Collectors.toSet());
        return new Strays(Mark.beginning(host), pipes);
    }

    /** Ends them, and those that they start meanwhile. */
    void kill() {
        synchronized (STARTING) {
            sweep();
        }
    }

    private void sweep() {
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            List<Long> found = ProcessTable.all(this::isStray);
            if (found.isEmpty()) {
                return;
            }
            found.forEach(number -> ProcessHandle.of(number).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    private boolean isStray(long number) {
        return number != SELF && (ProcessTable.environment(number).contains(entry) || holdsPipe(number));
    }

    /** A child of this program that is just being started holds all its pipes for a moment, and is no stray. */
    private boolean holdsPipe(long number) {
        return !pipes.isEmpty()
                && (SELF == 1 || !ProcessTable.parent(number).equals(Optional.of(SELF)))
                && ProcessTable.pipes(number).stream().anyMatch(pipes::contains);
    }
}
