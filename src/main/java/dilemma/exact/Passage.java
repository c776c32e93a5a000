package dilemma.exact;

import java.util.Arrays;
import java.util.Optional;

/**
 * What becomes of a process that has no last turn: how often it visits the states that it leaves for ever, and how
 * often those in which it stays.
 */
final class Passage {

    private final Transitions transitions;

    /** By state, its component, and its number there. */
    private final int[] component;

    private final int[] number;

    /** By state, how many visits are expected that come from earlier components. */
    private final double[] inflow;

    private final double[] visits;
    private final double[] shares;

    private Passage(Transitions transitions) {
        this.transitions = transitions;
        this.component = new int[transitions.states()];
        this.number = new int[transitions.states()];
        this.inflow = new double[transitions.states()];
        this.visits = new double[transitions.states()];
        this.shares = new double[transitions.states()];
        inflow[0] = 1;
    }

    /**
     * Goes from state 0 through all components.
     *
     * @return empty where that takes too many steps
     */
    static Optional<Passage> of(Transitions transitions) {
        Passage passage = new Passage(transitions);
        int name = 0;
        for (int[] states : Components.of(transitions)) {
            passage.enter(states, ++name);
            if (!passage.pass(states)) {
                return Optional.empty();
            }
        }
        return Optional.of(passage);
    }

    /** Returns, by state, how many visits are expected; 0 where the process stays once it is there. */
    double[] visits() {
        return visits;
    }

    /** Returns, by state, the long-run share of turns; 0 where the process does not stay. */
    double[] shares() {
        return shares;
    }

    private void enter(int[] states, int name) {
        for (int i = 0; i < states.length; i++) {
            component[states[i]] = name;
            number[states[i]] = i;
        }
    }

    private boolean pass(int[] states) {
        double[] exits = Arrays.stream(states).mapToDouble(this::exit).toArray();
        double[] entries =
                Arrays.stream(states).mapToDouble(state -> inflow[state]).toArray();
        double entered = sum(entries);
        boolean isLeft = sum(exits) > 0;
        if (!isLeft) {
            Arrays.fill(entries, 0);
        }
        Optional<double[]> solution = Elimination.visits(within(states), exits, entries);
        solution.ifPresent(numbers -> {
            if (isLeft) {
                leave(states, numbers);
            } else {
                stay(states, numbers, entered);
            }
        });
        return solution.isPresent();
    }

    /** Returns the probability that the component of a state is left from there. */
    private double exit(int state) {
        double sum = transitions.exits()[state];
        for (int i = transitions.first()[state]; i < transitions.first()[state + 1]; i++) {
            sum += component[transitions.next()[i]] == component[state]
                    ? 0
                    : transitions.probability()[i];
        }
        return sum;
    }

    private Remainder within(int[] states) {
        Remainder remainder = new Remainder(states.length);
        for (int state : states) {
            for (int i = transitions.first()[state]; i < transitions.first()[state + 1]; i++) {
                int next = transitions.next()[i];
                if (component[next] == component[state]) {
                    remainder.add(number[state], number[next], transitions.probability()[i]);
                }
            }
        }
        return remainder;
    }

    private void leave(int[] states, double[] numbers) {
        for (int state : states) {
            visits[state] = numbers[number[state]];
            for (int i = transitions.first()[state]; i < transitions.first()[state + 1]; i++) {
                inflow[transitions.next()[i]] += visits[state] * transitions.probability()[i];
            }
        }
    }

    private void stay(int[] states, double[] numbers, double entered) {
        double sum = sum(numbers);
        for (int state : states) {
            shares[state] = entered * (numbers[number[state]] / sum);
        }
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
