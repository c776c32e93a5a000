package dilemma.sweep;

import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Plays the cells of an experiment, several at a time, and hands over what comes out in their order.
 *
 * <p>A cell comes out the same on any number of threads. Few cells are played one after the other, each by all threads.
 */
public final class Sweep {

    /** How many cells may be begun for each thread before the first of them is handed over. */
    private static final int AHEAD = 32;

    private final Experiment experiment;
    private final Shard shard;
    private final int threads;

    /** What was played in a cell. */
    @FunctionalInterface
    public interface Line {
        /**
         * Makes of it what is handed over. Several threads ask at a time.
         *
         * @param cell its number, from 0
         */
        String of(long cell, TournamentResult result);
    }

    /** Takes the cells. */
    @FunctionalInterface
    public interface Sink<E extends Exception> {
        /** Takes one, in their order, always on the same thread. */
        void accept(String line) throws E;
    }

    /**
     * Prepares a sweep.
     *
     * @param shard which cells are played
     * @param threads how many threads play, at least 1
     */
    public Sweep(Experiment experiment, Shard shard, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        this.experiment = experiment;
        this.shard = shard;
        this.threads = threads;
    }

    /**
     * Plays.
     *
     * @param from how many cells of the shard are there already
     * @param line what is made of each of the others
     * @param sink takes that
     * @throws E if the sink does; the cells before are with it by then, those after are not played
     */
    public <E extends Exception> void play(long from, Line line, Sink<E> sink) throws E {
        long count = shard.count(experiment.cells());
        int atATime = count - from < 2L * threads ? 1 : threads;
        ExecutorService executor = Executors.newFixedThreadPool(atATime, task -> {
            Thread thread = new Thread(task, "sweeper");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<String>> begun = new ArrayDeque<>();
            for (long index = from; index < count || !begun.isEmpty(); ) {
                if (index < count && begun.size() < AHEAD * atATime) {
                    long cell = shard.cell(index++);
                    begun.add(executor.submit(() -> line.of(cell, play(cell, threads / atATime))));
                } else {
                    sink.accept(result(begun.remove()));
                }
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private TournamentResult play(long cell, int threadsOfCell) {
        return new RoundRobin(experiment.tournament(cell)).play(threadsOfCell, Progress.none(), Optional.empty());
    }

    private static String result(Future<String> line) {
        try {
            return line.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tournaments were being played", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
