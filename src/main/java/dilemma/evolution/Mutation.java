package dilemma.evolution;

import dilemma.random.RandomSource;

/**
 * The chance of becoming of another type: each of the others is equally probable.
 *
 * @param probability μ, in [0, 1]
 * @param types how many types there are
 */
record Mutation(double probability, int types) {

    /** Returns the type of an offspring of a type. */
    int of(int type, RandomSource random) {
        return happens(random) ? other(type, random) : type;
    }

    /** Returns whether it happens. */
    boolean happens(RandomSource random) {
        return random.nextBoolean(probability);
    }

    /** Returns another type, drawn uniformly. */
    int other(int type, RandomSource random) {
        int other = random.nextInt(types - 1);
        return other < type ? other : other + 1;
    }
}
