package dilemma.evolution;

import java.util.Arrays;

/**
 * A Moran process of two types on a small graph, written for tests from its words alone: a state is the set of the
 * individuals of the first type, and all states are enumerated.
 */
final class Enumeration {

    private final int size;
    private final boolean[][] edges;
    private final double[][] payoffs;
    private final double intensity;
    private final boolean isBirthDeath;

    /**
     * Prepares a process with exponential fitness.
     *
     * @param size the number of individuals, at most 8
     * @param edges who is whose neighbour, symmetric
     */
    Enumeration(int size, boolean[][] edges, double[][] payoffs, double intensity, boolean isBirthDeath) {
        this.size = size;
        this.edges = edges;
        this.payoffs = payoffs;
        this.intensity = intensity;
        this.isBirthDeath = isBirthDeath;
    }

    static boolean[][] cycle(int size) {
        boolean[][] edges = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            edges[i][(i + 1) % size] = true;
            edges[(i + 1) % size][i] = true;
        }
        return edges;
    }

    static boolean[][] complete(int size) {
        boolean[][] edges = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(edges[i], true);
            edges[i][i] = false;
        }
        return edges;
    }

    /** Returns the probability that the first type takes over, from so many at places drawn uniformly. */
    double fixation(int count) {
        double[] fixation = fixations();
        double sum = 0;
        int states = 0;
        for (int state = 0; state < fixation.length; state++) {
            if (Integer.bitCount(state) == count) {
                sum += fixation[state];
                states++;
            }
        }
        return sum / states;
    }

    /** Returns the expected steps until the first type has taken over, given that it does, from so many anywhere. */
    double conditionalSteps(int count) {
        double[] fixation = fixations();
        double[][] transitions = transitions();
        double[] constants = fixation.clone();
        constants[constants.length - 1] = 0;
        Arrays.fill(transitions[0], 0);
        Arrays.fill(transitions[transitions.length - 1], 0);
        double[] weighted = Equations.fixedPoint(transitions, constants);
        double steps = 0;
        double all = 0;
        for (int state = 0; state < fixation.length; state++) {
            if (Integer.bitCount(state) == count) {
                steps += weighted[state];
                all += fixation[state];
            }
        }
        return steps / all;
    }

    private double[] fixations() {
        double[][] transitions = transitions();
        double[] constants = new double[transitions.length];
        Arrays.fill(transitions[0], 0);
        Arrays.fill(transitions[transitions.length - 1], 0);
        constants[constants.length - 1] = 1;
        return Equations.fixedPoint(transitions, constants);
    }

    private double[][] transitions() {
        double[][] transitions = new double[1 << size][1 << size];
        for (int state = 0; state < transitions.length; state++) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    if (edges[a][b]) {
                        int next = (state >> a & 1) == 1 ? state | 1 << b : state & ~(1 << b);
                        transitions[state][next] += replaces(a, b, state);
                    }
                }
            }
        }
        return transitions;
    }

    /** Returns the probability that a's offspring takes b's place. */
    private double replaces(int a, int b, int state) {
        double total = 0;
        int degree = 0;
        for (int other = 0; other < size; other++) {
            total += isBirthDeath || edges[b][other] ? fitness(other, state) : 0;
            degree += edges[a][other] ? 1 : 0;
        }
        double share = fitness(a, state) / total;
        return isBirthDeath ? share / degree : share / size;
    }

    private double fitness(int individual, int state) {
        double sum = 0;
        int neighbours = 0;
        for (int other = 0; other < size; other++) {
            if (edges[individual][other]) {
                sum += payoffs[1 - (state >> individual & 1)][1 - (state >> other & 1)];
                neighbours++;
            }
        }
        return Math.exp(intensity * sum / neighbours);
    }
}
