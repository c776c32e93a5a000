package dilemma.evolution;

import java.util.SplittableRandom;

/** The baseline of the Moran process: birth-death of individuals in an array, and nothing else. */
final class BareMoran {

    private final double[][] payoffs;
    private final int[] individuals;
    private final double[] fitness;
    private final SplittableRandom random = new SplittableRandom(1);

    BareMoran(double[][] payoffs, int size) {
        this.payoffs = payoffs;
        this.individuals = new int[size];
        this.fitness = new double[size];
        for (int i = 0; i < size; i++) {
            individuals[i] = i % payoffs.length;
        }
    }

    /** Makes a step; an offspring in a hundred is of any type. Returns who was replaced. */
    int step() {
        double total = 0;
        for (int i = 0; i < individuals.length; i++) {
            double payoff = 0;
            for (int j = 0; j < individuals.length; j++) {
                payoff += i == j ? 0 : payoffs[individuals[i]][individuals[j]];
            }
            fitness[i] = Math.exp(payoff / (individuals.length - 1));
            total += fitness[i];
        }
        double point = random.nextDouble() * total;
        int parent = 0;
        while (parent < individuals.length - 1 && point >= fitness[parent]) {
            point -= fitness[parent++];
        }
        int victim = (parent + 1 + random.nextInt(individuals.length - 1)) % individuals.length;
        individuals[victim] = random.nextDouble() < 0.01 ? random.nextInt(payoffs.length) : individuals[parent];
        return victim;
    }
}
