package dilemma.process;

import dilemma.strategy.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where external programs run: starts their processes, has their limits watched, and leaves none behind. Nothing
 * happens before the first is started.
 */
public final class ProcessHost implements AutoCloseable {

    private final SandboxChoice choice;
    private final Thread hook = new Thread(this::endWithProgram, "end of programs");
    private @Nullable Sandbox sandbox;
    private volatile @Nullable Workshop workshop;
    private volatile boolean isEnding;

    /** What each program did wrong that has not been told, in words, and how often it did something. */
    private final Map<String, Tally> untold = new LinkedHashMap<>();

    /** The first fault of a program, and how many there are. */
    private record Tally(String first, int count) {

        Tally plus(Tally more) {
            return new Tally(first, count + more.count);
        }
    }

    /** Prepares to run programs. */
    public ProcessHost(SandboxChoice choice) {
        this.choice = choice;
    }

    /**
     * Returns whether programs run in a sandbox here.
     *
     * @throws LaunchException if they must, and cannot
     */
    public synchronized boolean isSandboxed() {
        return sandbox() == Sandbox.BUBBLEWRAP;
    }

    private Sandbox sandbox() {
        Sandbox chosen = sandbox;
        if (chosen == null) {
            chosen = choice.sandbox();
            sandbox = chosen;
        }
        return chosen;
    }

    /**
     * Starts a process.
     *
     * @throws LaunchException if it cannot be started at all
     */
    RunningProcess start(Program program) {
        waitForEndIfNear();
        Executable.check(program.command().get(0), program.name());
        return workshop().start(program);
    }

    private synchronized Workshop workshop() {
        Workshop open = workshop;
        if (open == null) {
            open = Workshop.open(sandbox());
            workshop = open;
            Runtime.getRuntime().addShutdownHook(hook);
        }
        return open;
    }

    /**
     * Waits for ever where the whole program is about to end: a match whose processes are ended with it must not go on
     * as if they had done something wrong.
     */
    void waitForEndIfNear() {
        while (isEnding) {
            LockSupport.park();
        }
    }

    /** Takes note of something that a program did wrong. */
    void note(Program program, MisconductException misconduct) {
        if (misconduct.kind() != Fault.Kind.KILLED) {
            synchronized (untold) {
                untold.merge(program.name(), new Tally(String.valueOf(misconduct.getMessage()), 1), Tally::plus);
            }
        }
    }

    /** Returns a sentence for each program that did something wrong since this was last asked. */
    public List<String> faults() {
        synchronized (untold) {
            List<String> sentences = new ArrayList<>();
            untold.forEach((name, tally) -> sentences.add("the program of " + name + " " + tally.first
                    + (tally.count == 1 ? "" : "; " + tally.count + " faults in all")));
            untold.clear();
            return sentences;
        }
    }

    private void endWithProgram() {
        isEnding = true;
        Workshop open = workshop;
        if (open != null) {
            open.close(false);
        }
    }

    /** Ends all processes and removes their files. */
    @Override
    public synchronized void close() {
        Workshop open = workshop;
        if (open != null && !isEnding) {
            Runtime.getRuntime().removeShutdownHook(hook);
            open.close(true);
            workshop = null;
        }
    }
}
