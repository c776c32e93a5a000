package dilemma.match;

import dilemma.automaton.Automaton;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Automata drawn for tests. */
final class DrawnAutomata {

    private DrawnAutomata() {}

    /** Returns an automaton of at most so many states; each plays by chance with this probability. */
    static Automaton of(SplittableRandom chance, int mostStates, double stochastic) {
        int states = 1 + chance.nextInt(mostStates);
        double[] cooperation = new double[states];
        for (int state = 0; state < states; state++) {
            cooperation[state] = chance.nextDouble() < stochastic ? probability(chance) : chance.nextInt(2);
        }
        int[] next =
                IntStream.range(0, 4 * states).map(i -> chance.nextInt(states)).toArray();
        return new Automaton(chance.nextInt(states), cooperation, next);
    }

    /** Returns a probability in (0, 1); now and then the least or the greatest there are. */
    private static double probability(SplittableRandom chance) {
        return switch (chance.nextInt(20)) {
            case 0 -> Double.MIN_VALUE;
            case 1 -> Math.nextDown(1.0);
            case 2 -> 0.5;
            default -> chance.nextDouble(0x1p-53, 1);
        };
    }
}
