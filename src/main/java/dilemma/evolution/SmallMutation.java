package dilemma.evolution;

import java.util.Arrays;

/**
 * The limit of small mutation (Fudenberg and Imhof 2006, <a href="https://doi.org/10.1016/j.jet.2005.04.006">Imitation
 * processes with small mutations</a>): before the next mutant comes one type is alone. So the population goes from type
 * to type, to each other with probability 1 / (types - 1) times that of its mutant's fixation.
 */
public final class SmallMutation {

    private final double[][] logFixation;

    /**
     * Computes the fixation of a single mutant of each type among residents of each other.
     *
     * @param population the number of individuals, at least 2
     */
    public SmallMutation(PayoffMatrix payoffs, Dynamics dynamics, int population) {
        int types = payoffs.size();
        this.logFixation = new double[types][types];
        for (int resident = 0; resident < types; resident++) {
            for (int mutant = 0; mutant < types; mutant++) {
                logFixation[resident][mutant] = mutant == resident
                        ? Double.NEGATIVE_INFINITY
                        : dynamics.chain(payoffs, mutant, resident, population).logProbability(1);
            }
        }
    }

    /** Returns the probability that a mutant of the column's type takes over from the row's; NaN on the diagonal. */
    public double[][] fixation() {
        double[][] rows = new double[logFixation.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(logFixation[i]).map(StrictMath::exp).toArray();
            rows[i][i] = Double.NaN;
        }
        return rows;
    }

    /** Returns the share of time in which each type is alone, in the long run. */
    public double[] stationary() {
        return new StationaryDistribution(logFixation).shares();
    }
}
