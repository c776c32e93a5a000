package dilemma.evolution;

import dilemma.metrics.Proportion;
import dilemma.metrics.SampleMean;
import dilemma.random.Seed;
import dilemma.tournament.Progress;
import dilemma.tournament.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Plays an evolution, on as many threads as wanted. The numbers of a repetition come from its own address, so any
 * number of threads gives the same result, to the last bit.
 */
public final class Simulation {

    /** Enough to share out among threads, and few enough to add up. */
    private static final int PARTS = 64;

    private final Evolution evolution;
    private final Dynamics.Founding founding;
    private final Seed root;
    private final Sightings sightings;

    /**
     * Prepares an evolution.
     *
     * @throws IllegalArgumentException if the topology does not fit the population, or selection is too strong
     */
    public Simulation(Evolution evolution) {
        this.evolution = evolution;
        this.founding = evolution.dynamics().prepare(evolution.payoffs(), initial(evolution), evolution.mutation());
        this.root = Seed.of(evolution.seed()).child(evolution.dynamics().name());
        this.sightings = newSightings();
    }

    private static int[] initial(Evolution evolution) {
        return evolution.initial().stream().mapToInt(Integer::intValue).toArray();
    }

    private Sightings newSightings() {
        return new Sightings(evolution.steps(), evolution.payoffs().size());
    }

    /** Lives one repetition. */
    @FunctionalInterface
    private interface Repetition {
        void live(int number, Lifetime lifetime, Population population, Sightings seen);
    }

    private void repeat(int threads, Progress progress, Repetition repetition) {
        int all = evolution.repetitions();
        AtomicLong done = new AtomicLong();
        try (Workers workers = new Workers(threads)) {
            workers.forEach(PARTS, part -> {
                Sightings seen = newSightings();
                for (int number = start(part); number < start(part + 1); number++) {
                    Seed address = root.child(number);
                    Population population = founding.found(address.child("layout").stream());
                    Lifetime lifetime = new Lifetime(population, address.child("steps").stream(), seen);
                    repetition.live(number, lifetime, population, seen);
                    progress.at(done.incrementAndGet(), all);
                }
                synchronized (sightings) {
                    sightings.add(seen);
                }
            });
        }
    }

    private int start(int part) {
        return (int) ((long) evolution.repetitions() * part / PARTS);
    }

    /**
     * Plays without mutation, each repetition until one type is alone.
     *
     * @param threads how many threads play, at least 1
     */
    public Takeovers takeovers(int threads, Progress progress) {
        int[] winners = new int[evolution.repetitions()];
        double[] steps = new double[evolution.repetitions()];
        repeat(threads, progress, (number, lifetime, population, seen) -> {
            long lasted = lifetime.untilFixed();
            seen.lasted(lasted);
            steps[number] = lasted;
            winners[number] = population.census().fixedType();
        });
        List<Fixation> fixations = new ArrayList<>();
        for (int type = 0; type < evolution.payoffs().size(); type++) {
            fixations.add(fixation(type, winners, steps));
        }
        long undecided = Arrays.stream(winners).filter(winner -> winner < 0).count();
        return new Takeovers(fixations, undecided, sightings.series());
    }

    private static Fixation fixation(int type, int[] winners, double[] steps) {
        double[] times = new double[winners.length];
        int fixed = 0;
        for (int i = 0; i < winners.length; i++) {
            if (winners[i] == type) {
                times[fixed++] = steps[i];
            }
        }
        return new Fixation(new Proportion(fixed, winners.length), SampleMean.of(Arrays.copyOf(times, fixed)));
    }

    /**
     * Plays with mutation, each repetition to its last step.
     *
     * @param threads how many threads play, at least 1
     */
    public LongRun longRun(int threads, Progress progress) {
        double[][] shares = new double[evolution.repetitions()][];
        repeat(threads, progress, (number, lifetime, population, seen) -> {
            shares[number] = lifetime.shares();
            seen.lasted(evolution.steps());
        });
        List<SampleMean> means = new ArrayList<>();
        for (int type = 0; type < evolution.payoffs().size(); type++) {
            int column = type;
            means.add(SampleMean.of(
                    Arrays.stream(shares).mapToDouble(row -> row[column]).toArray()));
        }
        return new LongRun(means, sightings.series());
    }
}
