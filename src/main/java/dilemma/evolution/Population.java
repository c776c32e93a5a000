package dilemma.evolution;

import dilemma.random.RandomSource;

/** Individuals of which in each step at most one is replaced. */
interface Population {

    /** Makes a step. */
    void step(RandomSource random);

    /** Returns how many there are of each type. */
    Census census();
}
