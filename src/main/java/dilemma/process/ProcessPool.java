package dilemma.process;

import dilemma.strategy.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** The processes of one program: as many as there are matches of it at a time, each for one match after another. */
final class ProcessPool {

    private final Program program;
    private final ProcessHost host;
    private final Deque<RunningProcess> idle = new ArrayDeque<>();

    /** How often processes had to be stopped, in each tournament that is still known. */
    private final Map<Object, Integer> stopped = new WeakHashMap<>();

    ProcessPool(Program program, ProcessHost host) {
        this.program = program;
        this.host = host;
    }

    /**
     * Returns a process for a match.
     *
     * @param contest the tournament, in which the program has so many restarts
     * @throws MisconductException if the program has been stopped too often
     * @throws LaunchException if it cannot be started at all
     */
    RunningProcess take(Object contest) throws MisconductException {
        for (RunningProcess free = free(contest); free != null; free = free(contest)) {
            Optional<MisconductException> misconduct = free.afterMatch();
            if (misconduct.isEmpty()) {
                return free;
            }
            dismiss(free, misconduct.get(), contest);
        }
        return host.start(program);
    }

    /** Ends a process for what it did when its match was over. */
    void dismiss(RunningProcess process, MisconductException misconduct, Object contest) {
        checkHost();
        if (misconduct.kind() == Fault.Kind.KILLED) {
            process.kill();
        } else {
            host.note(program, misconduct);
            process.blame(misconduct);
            discard(process, contest);
        }
    }

    /** Takes note of what a process did wrong in a match; does not return where the whole program is about to end. */
    void note(MisconductException misconduct) {
        checkHost();
        host.note(program, misconduct);
    }

    private void checkHost() {
        host.waitForEndIfNear();
    }

    private synchronized @Nullable RunningProcess free(Object contest) throws MisconductException {
        if (stopped.getOrDefault(contest, 0) > program.limits().restarts()) {
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
    void discard(RunningProcess process, Object contest) {
        process.kill();
        synchronized (this) {
            stopped.merge(contest, 1, Integer::sum);
        }
    }
}
