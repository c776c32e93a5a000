package dilemma.evolution;

import dilemma.random.Seed;
import java.util.List;

/**
 * An evolution of single individuals as it is to be played: nothing is left open.
 *
 * @param payoffs what the types earn
 * @param initial by type, how many individuals there are at first; together at least 2
 * @param dynamics how they replace each other
 * @param mutation the probability that a newcomer is of another of the types, in [0, 1]
 * @param steps after how many steps a repetition ends at the latest, from 1 to 10<sup>9</sup>
 * @param repetitions how often the whole is repeated, from 1 to 10<sup>6</sup>
 * @param seed the number from which all chance derives
 */
public record Evolution(
        PayoffMatrix payoffs,
        List<Integer> initial,
        Dynamics dynamics,
        double mutation,
        int steps,
        int repetitions,
        long seed) {

    /** The most steps of a repetition: 10<sup>9</sup>. */
    public static final int MAX_STEPS = Instants.LAST;

    /** The most repetitions: 10<sup>6</sup>. */
    public static final int MAX_REPETITIONS = 1_000_000;

    /** The most individuals: 10<sup>6</sup>. */
    public static final int MAX_POPULATION = 1_000_000;

    /** Checks and copies. */
    public Evolution {
        initial = List.copyOf(initial);
        if (initial.size() != payoffs.size() || initial.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "there are " + payoffs.size() + " types, but their numbers are " + initial);
        }
        check("population", initial.stream().mapToLong(Integer::intValue).sum(), 2, MAX_POPULATION);
        check("steps", steps, 1, MAX_STEPS);
        check("repetitions", repetitions, 1, MAX_REPETITIONS);
        check("seed", seed, 0, Seed.MAX);
        if (!(mutation >= 0 && mutation <= 1)) {
            throw new IllegalArgumentException("mutation must be from 0 to 1, but was " + mutation);
        }
        if (mutation > 0 && initial.size() == 1) {
            throw new IllegalArgumentException("mutation needs a second type to which to change");
        }
    }

    private static void check(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be from " + least + " to " + most + ", but was " + value);
        }
    }

    /** Returns how many individuals there are. */
    public int population() {
        return initial.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns the numbers of individuals where nobody gives them: the same of each type, and one more of the first ones
     * where it does not come out even.
     */
    public static List<Integer> evenly(int population, int types) {
        Integer[] counts = new Integer[types];
        for (int type = 0; type < types; type++) {
            counts[type] = population / types + (type < population % types ? 1 : 0);
        }
        return List.of(counts);
    }
}
