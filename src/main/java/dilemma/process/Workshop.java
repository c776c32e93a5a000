package dilemma.process;

import dilemma.strategy.OneLine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A folder in which programs work, and those who watch over them: from the first program to the end of the last. */
final class Workshop {

    private static final long FAREWELL_NANOSECONDS = 300_000_000;

    private final String name = UUID.randomUUID().toString();
    private final Sandbox sandbox;
    private final OwnFolder folder;
    private final Optional<Process> keeper;
    private final Warden warden = new Warden();

    /** Bubblewrap ends its program when the thread ends that started it; this one does not end earlier. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starter of programs");
        thread.setDaemon(true);
        return thread;
    });

    private int started;

    private Workshop(Sandbox sandbox) throws IOException {
        this.sandbox = sandbox;
        this.folder = new OwnFolder(Files.createTempDirectory("dilemma-").toRealPath());
        this.keeper = Keeper.start(name, folder.path());
        warden.start();
    }

    /**
     * Opens one.
     *
     * @throws LaunchException if no folder can be made
     */
    static Workshop open(Sandbox sandbox) {
        try {
            return new Workshop(sandbox);
        } catch (IOException e) {
            throw new LaunchException("no folder can be made for programs to work in: " + e.getMessage());
        }
    }

    /**
     * Starts a process.
     *
     * @throws LaunchException if it cannot be started at all
     */
    RunningProcess start(Program program) {
        try {
            return starter.submit(() -> started(program)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program was started", e);
        } catch (ExecutionException e) {
            throw new LaunchException("the program of " + program.name() + " cannot be started: "
                    + OneLine.of(Objects.toString(e.getCause())));
        }
    }

    private RunningProcess started(Program program) throws IOException {
        started++;
        Mark mark = new Mark(name, started);
        OwnFolder own = OwnFolder.in(folder.path(), Integer.toString(started));
        ProcessBuilder builder = new ProcessBuilder(sandbox.command(program.command(), own.path()));
        builder.directory(own.path().toFile());
        clear(builder.environment(), mark, own.path().toString());
        synchronized (Strays.STARTING) {
            RunningProcess process = new RunningProcess(program, new Child(builder.start(), mark, own));
            warden.add(process);
            return process;
        }
    }

    /** Leaves what programs are found by, and sets what keeps them to their folder, and their answers prompt. */
    private static void clear(Map<String, String> environment, Mark mark, String own) {
        environment.keySet().retainAll(List.of("PATH"));
        environment.put("HOME", own);
        environment.put("TMPDIR", own);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("PYTHONUNBUFFERED", "1");
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.put(Mark.VARIABLE, mark.value());
    }

    /**
     * Ends all processes and removes their files.
     *
     * @param politely whether they are given a moment to end themselves
     */
    void close(boolean politely) {
        List<RunningProcess> all = warden.watched();
        if (politely) {
            bidFarewell(all);
        }
        all.forEach(process -> process.child().endFamily());
        Strays.ofHost(name, all).kill();
        folder.delete();
        starter.shutdownNow();
        warden.end();
        keeper.ifPresent(Workshop::dismiss);
    }

    private static void bidFarewell(List<RunningProcess> all) {
        all.forEach(process -> process.child().bid());
        long deadline = System.nanoTime() + FAREWELL_NANOSECONDS;
        try {
            for (RunningProcess process : all) {
                process.child().process().waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void dismiss(Process keeper) {
        try {
            keeper.getOutputStream().close();
        } catch (IOException gone) {
            keeper.destroy();
        }
    }
}
