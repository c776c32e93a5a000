package dilemma.cli;

import dilemma.evolution.Dynamics;
import dilemma.evolution.Evolution;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Type;
import dilemma.io.InputException;
import dilemma.strategy.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of an evolution of single individuals. */
final class PopulationOptions {

    private static final int STANDARD_POPULATION = 30;

    @Option(
            names = "--population",
            order = 3,
            paramLabel = "N",
            description = "How many individuals there are; 30 where not given, or one of each type where that is more.")
    @Nullable
    String population;

    @Option(
            names = "--initial",
            order = 4,
            paramLabel = "NAME=N,NAME=N",
            description = "How many of each type there are at first; those not named do not take part. As many of each"
                    + " where not given.")
    @Nullable
    String initial;

    @Option(
            names = "--intensity",
            order = 5,
            paramLabel = "X",
            defaultValue = "1",
            description = "How much payoffs count; ${DEFAULT-VALUE} where not given, 0 is neutral.")
    String intensity;

    @Option(
            names = "--mutation",
            order = 6,
            paramLabel = "P",
            defaultValue = "0",
            description = "Probability that a newcomer is of another of the types; ${DEFAULT-VALUE} where not given.")
    String mutation;

    @Option(
            names = "--steps",
            order = 7,
            paramLabel = "N",
            description = "The most steps of a repetition; 10000000 where not given, 100000 with mutation.")
    @Nullable
    String steps;

    @Option(
            names = "--repetitions",
            order = 8,
            paramLabel = "N",
            description = "How often the evolution is repeated; 1000 where not given, 10 with mutation.")
    @Nullable
    String repetitions;

    /**
     * Who is there at first.
     *
     * @param types the types, in the order of the tournament
     * @param counts how many there are of each
     */
    record Founders(List<Type> types, List<Integer> counts) {}

    /** Returns who is there at first. */
    Founders founders(List<Type> all) {
        if (initial != null) {
            return named(new TypeNumbers("--initial", all).read(initial));
        }
        int size = population(Math.max(STANDARD_POPULATION, all.size()));
        if (size < all.size()) {
            throw new InputException("--population is " + size + ", but there are " + all.size()
                    + " types, each with an individual at least; --initial says which take part");
        }
        return new Founders(all, Evolution.evenly(size, all.size()));
    }

    /** Returns which types take part, where their numbers do not matter: they may be more than individuals. */
    Founders chosen(List<Type> all) {
        return initial == null ? new Founders(all, List.of()) : founders(all);
    }

    private Founders named(Map<Type, Double> numbers) {
        List<Integer> counts = new ArrayList<>();
        numbers.forEach((type, number) -> counts.add(WholeNumber.read(
                "--initial: the number of \"" + type.name() + "\"",
                Decimal.text(number),
                0,
                Evolution.MAX_POPULATION)));
        long sum = counts.stream().mapToLong(Integer::intValue).sum();
        if (population((int) Math.min(sum, Integer.MAX_VALUE)) != sum) {
            throw new InputException("--initial: the numbers come to " + sum + ", but --population is " + population);
        }
        return new Founders(List.copyOf(numbers.keySet()), counts);
    }

    /** Returns the number of individuals. */
    int population(int standard) {
        String given = population == null ? String.valueOf(standard) : population;
        return WholeNumber.read("--population", given, 2, Evolution.MAX_POPULATION);
    }

    /** Returns how many individuals there are where it does not matter of which types. */
    int population(Founders founders) {
        int named = founders.counts().stream().mapToInt(Integer::intValue).sum();
        return population(initial == null ? STANDARD_POPULATION : named);
    }

    double intensity() {
        return number("--intensity", intensity, "a number from 0", x -> x >= 0);
    }

    double mutation() {
        return number("--mutation", mutation, "a number from 0 to 1", x -> x >= 0 && x <= 1);
    }

    int steps() {
        String standard = mutation() > 0 ? "100000" : "10000000";
        return WholeNumber.read("--steps", steps == null ? standard : steps, 1, Evolution.MAX_STEPS);
    }

    int repetitions() {
        String standard = mutation() > 0 ? "10" : "1000";
        return WholeNumber.read(
                "--repetitions", repetitions == null ? standard : repetitions, 1, Evolution.MAX_REPETITIONS);
    }

    private static double number(String option, String given, String expected, DoublePredicate holds) {
        double number = Decimal.parse(given).orElse(Double.NaN);
        if (!holds.test(number)) {
            throw new InputException(option + " is " + given + ", but must be " + expected);
        }
        return number;
    }

    /** Returns the evolution of such founders. */
    Evolution evolution(PayoffMatrix payoffs, Founders founders, Dynamics dynamics, long seed) {
        try {
            return new Evolution(payoffs, founders.counts(), dynamics, mutation(), steps(), repetitions(), seed);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
