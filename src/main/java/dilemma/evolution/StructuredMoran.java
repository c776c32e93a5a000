package dilemma.evolution;

import dilemma.random.RandomSource;

/**
 * A Moran process on a graph (Lieberman, Hauert, Nowak 2005): individuals earn, replace and are replaced among
 * neighbours only. In a step only the payoffs around the place of a replaced individual are measured anew.
 */
final class StructuredMoran implements Population {

    private final PayoffMatrix payoffs;
    private final Graph graph;
    private final Update update;
    private final RelativeFitness measure;
    private final Mutation mutation;
    private final Census census;

    /** By individual, its type. */
    private final int[] types;

    /** By individual, its fitness. */
    private final double[] fitness;

    private final double[] weights;

    /**
     * Places individuals.
     *
     * @param initial by type, how many there are
     * @param layout draws who stands where, each order being equally probable
     */
    StructuredMoran(
            PayoffMatrix payoffs,
            int[] initial,
            Graph graph,
            Update update,
            RelativeFitness measure,
            Mutation mutation,
            RandomSource layout) {
        this.payoffs = payoffs;
        this.graph = graph;
        this.update = update;
        this.measure = measure;
        this.mutation = mutation;
        this.census = new Census(initial);
        this.types = shuffled(initial, layout);
        this.fitness = new double[types.length];
        this.weights = new double[types.length];
        for (int individual = 0; individual < types.length; individual++) {
            measure(individual);
        }
    }

    private static int[] shuffled(int[] initial, RandomSource layout) {
        int[] types = new int[new Census(initial).size()];
        int placed = 0;
        for (int type = 0; type < initial.length; type++) {
            for (int i = 0; i < initial[type]; i++) {
                int place = layout.nextInt(placed + 1);
                types[placed++] = types[place];
                types[place] = type;
            }
        }
        return types;
    }

    private void measure(int individual) {
        int[] neighbours = graph.neighbours(individual);
        double total = 0;
        for (int neighbour : neighbours) {
            total += payoffs.at(types[individual], types[neighbour]);
        }
        fitness[individual] = measure.of(total / neighbours.length);
    }

    @Override
    public void step(RandomSource random) {
        switch (update) {
            case BIRTH_DEATH -> {
                int parent = parent(random);
                int[] neighbours = graph.neighbours(parent);
                replace(neighbours[random.nextInt(neighbours.length)], parent, random);
            }
            case DEATH_BIRTH -> {
                int victim = random.nextInt(types.length);
                replace(victim, competitor(graph.neighbours(victim), random), random);
            }
        }
    }

    private int parent(RandomSource random) {
        int parent = Lottery.draw(fitness, fitness.length, random);
        return parent < 0 ? random.nextInt(fitness.length) : parent;
    }

    private int competitor(int[] neighbours, RandomSource random) {
        for (int i = 0; i < neighbours.length; i++) {
            weights[i] = fitness[neighbours[i]];
        }
        int winner = Lottery.draw(weights, neighbours.length, random);
        return neighbours[winner < 0 ? random.nextInt(neighbours.length) : winner];
    }

    private void replace(int victim, int parent, RandomSource random) {
        int offspring = mutation.of(types[parent], random);
        if (offspring != types[victim]) {
            census.replace(types[victim], offspring);
            types[victim] = offspring;
            measure(victim);
            for (int neighbour : graph.neighbours(victim)) {
                measure(neighbour);
            }
        }
    }

    @Override
    public Census census() {
        return census;
    }
}
