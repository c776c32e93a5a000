package dilemma.tournament;

import dilemma.game.Game;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Plays repetitions of many pairings, shared out among all threads: a few repetitions of a pairing at a time, those of
 * slow ones first, so that no thread is left with the slowest when the others are done.
 *
 * <p>Which thread plays what, and when, changes nothing: what is counted is in whole numbers, and what a repetition
 * brings is kept by itself until it is taken in order.
 */
final class Round {

    /** About how many turns are played at a time: far more work than it is to fetch the next task. */
    private static final double TURNS_AT_A_TIME = 20_000;

    private final Game game;
    private final List<PairTotals> totals;
    private final List<Unit> units;
    private final int repetitionsAtATime;
    private final List<List<Encounter>> encounters = new ArrayList<>();

    Round(TournamentDefinition definition, List<PairTotals> totals) {
        this.game = definition.conditions().game();
        this.totals = totals;
        this.units = Unit.homes(totals.stream().map(PairTotals::pairing).toList()).stream()
                .distinct()
                .toList();
        double turns = definition.endings().stream()
                .mapToDouble(ending -> ending.meanTurns())
                .sum();
        this.repetitionsAtATime = (int) Math.max(1, Math.min(Integer.MAX_VALUE, TURNS_AT_A_TIME / turns));
        totals.forEach(pair -> encounters.add(new ArrayList<>()));
    }

    /** Some repetitions of a unit, the first of them by its number in the round. */
    private record Task(Unit unit, int start, int count) {}

    /**
     * Plays.
     *
     * @param from for each pairing, the number of the first repetition to be played
     * @param counts for each pairing, how many are played; the same for all of a unit
     * @param done is told how many repetitions of pairings were played
     */
    void play(Workers workers, int[] from, int[] counts, AtomicLong done, Runnable progress) {
        makeRoom(counts);
        List<Task> tasks = tasks(counts);
        workers.forEach(tasks.size(), t -> {
            Task task = tasks.get(t);
            play(task, from[task.unit.numbers().get(0)]);
            done.addAndGet((long) task.count * task.unit.size());
            progress.run();
        });
    }

    /** Returns what a pairing brought in a repetition of this round, from 0. */
    Encounter encounter(int pairing, int repetition) {
        return encounters.get(pairing).get(repetition);
    }

    private void makeRoom(int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            List<Encounter> room = encounters.get(i);
            if (room.size() > counts[i]) {
                room.subList(counts[i], room.size()).clear();
            }
            while (room.size() < counts[i]) {
                room.add(new Encounter(game.payoffs()));
            }
        }
    }

    private List<Task> tasks(int[] counts) {
        List<Task> tasks = new ArrayList<>();
        units.stream()
                .sorted(Comparator.comparingDouble((Unit unit) -> -unit.perRepetition()))
                .forEach(unit -> {
                    int count = counts[unit.numbers().get(0)];
                    for (int start = 0; start < count; start += repetitionsAtATime) {
                        tasks.add(new Task(unit, start, Math.min(repetitionsAtATime, count - start)));
                    }
                });
        return tasks;
    }

    private void play(Task task, int from) {
        Unit unit = task.unit;
        long started = System.nanoTime();
        List<Counter> counters =
                Stream.generate(() -> new Counter(game)).limit(unit.size()).toList();
        for (int r = task.start; r < task.start + task.count; r++) {
            int repetition = r;
            unit.play(from + r, number -> encounter(number, repetition), counters);
        }
        for (int i = 0; i < unit.size(); i++) {
            Counter counter = counters.get(i);
            totals.get(unit.numbers().get(i)).add(counter.first(), counter.second());
        }
        unit.took(System.nanoTime() - started, task.count);
    }
}
