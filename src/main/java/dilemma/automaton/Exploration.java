package dilemma.automaton;

import dilemma.game.Outcome;
import dilemma.strategy.StateMachine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the states of a rule in the order in which they are reached, breadth-first from the start. */
final class Exploration<S> {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final StateMachine<S> machine;
    private final List<S> states = new ArrayList<>();
    private final Map<S, Integer> numbers = new HashMap<>();

    Exploration(StateMachine<S> machine) {
        this.machine = machine;
    }

    /** Returns the automaton; empty where it would have too many states. Can be asked once. */
    Optional<Automaton> explore() {
        int start = number(machine.start());
        int[] next = new int[OUTCOMES.length * Automaton.MOST_STATES];
        for (int state = 0; state < states.size(); state++) {
            for (Outcome outcome : OUTCOMES) {
                next[OUTCOMES.length * state + outcome.index()] = number(machine.after(states.get(state), outcome));
            }
            if (states.size() > Automaton.MOST_STATES) {
                return Optional.empty();
            }
        }
        double[] cooperation = states.stream().mapToDouble(machine::cooperation).toArray();
        return Optional.of(new Automaton(start, cooperation, Arrays.copyOf(next, OUTCOMES.length * states.size())));
    }

    private int number(S state) {
        return numbers.computeIfAbsent(state, unseen -> {
            states.add(unseen);
            return states.size() - 1;
        });
    }
}
