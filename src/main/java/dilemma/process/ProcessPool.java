package dilemma.process;

import dilemma.strategy.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes of one program: as many as there are matches of it at a time, each for one match after another. */
final class ProcessPool {

    private final Program program;
    private final ProcessHost host;
    private final Deque<RunningProcess> idle = new ArrayDeque<>();
    private int stopped;

    ProcessPool(Program program, ProcessHost host) {
        this.program = program;
        this.host = host;
    }

    /**
     * Returns a process for a match.
     *
     * @throws MisconductException if the program has been stopped too often
     * @throws LaunchException if it cannot be started at all
     */
    RunningProcess take() throws MisconductException {
        for (RunningProcess free = free(); free != null; free = free()) {
            Optional<MisconductException> misconduct = free.afterMatch();
            if (misconduct.isEmpty()) {
                return free;
            }
            dismiss(free, misconduct.get());
        }
        return host.start(program);
    }

    /** Ends a process for what it did when its match was over. */
    void dismiss(RunningProcess process, MisconductException misconduct) {
        checkHost();
        if (misconduct.kind() == Fault.Kind.KILLED) {
            process.kill();
        } else {
            process.blame(misconduct);
            discard(process);
        }
    }

    /** Does not return where the whole program is about to end. */
    void checkHost() {
        host.waitForEndIfNear();
    }

    private synchronized @Nullable RunningProcess free() throws MisconductException {
        if (stopped > program.limits().restarts()) {
            throw new MisconductException(
                    Fault.Kind.NOT_RESTARTED, "was not started again: it had been stopped too often", "", "");
        }
        return idle.pollLast();
    }

    /** Takes back the process of a match that is over. */
    synchronized void giveBack(RunningProcess process) {
        idle.addLast(process);
    }

    /** Ends a process that did something wrong. */
    void discard(RunningProcess process) {
        process.kill();
        synchronized (this) {
            stopped++;
        }
    }
}
