package dilemma.evolution;

import dilemma.random.RandomSource;

/** A Moran process where everybody is everybody's neighbour: only the numbers of individuals matter. */
final class WellMixedMoran implements Population {

    private final Census census;
    private final WellMixedPayoffs earned;
    private final Update update;
    private final RelativeFitness fitness;
    private final Mutation mutation;

    /** By type, the fitness of one individual; kept until somebody is replaced by another type. */
    private final double[] each;

    private final double[] weights;

    WellMixedMoran(PayoffMatrix payoffs, int[] initial, Update update, RelativeFitness fitness, Mutation mutation) {
        this.census = new Census(initial);
        this.earned = new WellMixedPayoffs(payoffs, census);
        this.update = update;
        this.fitness = fitness;
        this.mutation = mutation;
        this.each = new double[initial.length];
        this.weights = new double[initial.length];
        measure();
    }

    private void measure() {
        for (int type = 0; type < each.length; type++) {
            each[type] = census.of(type) == 0 ? 0 : fitness.of(earned.of(type));
        }
    }

    @Override
    public void step(RandomSource random) {
        switch (update) {
            case BIRTH_DEATH -> {
                int parent = byFitness(-1, random);
                replace(census.uniform(parent, random), parent, random);
            }
            case DEATH_BIRTH -> {
                int victim = census.uniform(-1, random);
                replace(victim, byFitness(victim, random), random);
            }
        }
    }

    private void replace(int victim, int parent, RandomSource random) {
        int offspring = mutation.of(parent, random);
        if (offspring != victim) {
            census.replace(victim, offspring);
            measure();
        }
    }

    /** Returns the type of an individual drawn by fitness, leaving out one of a type, or none where that is -1. */
    private int byFitness(int leftOut, RandomSource random) {
        for (int type = 0; type < weights.length; type++) {
            weights[type] = census.without(leftOut, type) * each[type];
        }
        int drawn = Lottery.draw(weights, weights.length, random);
        return drawn < 0 ? census.uniform(leftOut, random) : drawn;
    }

    @Override
    public Census census() {
        return census;
    }
}
