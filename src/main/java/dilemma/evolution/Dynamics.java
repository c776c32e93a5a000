package dilemma.evolution;

import dilemma.random.RandomSource;

/** How individuals replace each other. */
public sealed interface Dynamics permits Moran, Imitation {

    /** Makes a population, the same one each time but for who stands where. */
    @FunctionalInterface
    interface Founding {
        /** Returns a new population, placed by these numbers. */
        Population found(RandomSource layout);
    }

    /** Returns what it is called, in documents and in addresses of random numbers. */
    String name();

    /** Returns whether everybody is everybody's neighbour. */
    boolean isWellMixed();

    /**
     * Prepares a population.
     *
     * @param initial by type, how many there are
     * @throws IllegalArgumentException if it does not fit that many, or selection is too strong for numbers
     */
    Founding prepare(PayoffMatrix payoffs, int[] initial, double mutation);

    /**
     * Returns the chain of the number of mutants among residents where everybody is everybody's neighbour.
     *
     * @param size the number of both, at least 2
     */
    FixationChain chain(PayoffMatrix payoffs, int mutant, int resident, int size);
}
