package dilemma.tournament;

import dilemma.random.Seed;

/** Checks the figures of topologies. */
final class TopologyCheck {

    private TopologyCheck() {}

    static void neighbours(int neighbours) {
        that(neighbours >= 2 && neighbours % 2 == 0, "neighbours", neighbours, "even and at least 2");
    }

    static void seed(long seed) {
        if (seed < 0 || seed > Seed.MAX) {
            throw new IllegalArgumentException(
                    "the seed of a topology must be from 0 to " + Seed.MAX + ", but was " + seed);
        }
    }

    /** What an entrant meets so many of must leave itself out; a single entrant meets nobody in any case. */
    static void fewerThan(int entrants, String field, int value) {
        that(value < entrants || entrants <= 1, field, value, "below the number of entrants, " + entrants);
    }

    static void that(boolean holds, String field, int value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + " must be " + expected + ", but was " + value);
        }
    }
}
