package dilemma.automaton;

import dilemma.game.Outcome;
import dilemma.strategy.StochasticMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the states of a rule in the order in which they are reached, breadth-first from the start. */
final class Exploration<S> {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final StochasticMachine<S> machine;
    private final int mostStates;
    private final List<S> states = new ArrayList<>();
    private final Map<S, Integer> numbers = new HashMap<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();
    private final List<Double> probabilities = new ArrayList<>();

    Exploration(StochasticMachine<S> machine, int mostStates) {
        this.machine = machine;
        this.mostStates = mostStates;
    }

    /** Returns the automaton; empty where it would have too many states. Can be asked once. */
    Optional<Automaton> explore() {
        number(machine.start());
        for (int state = 0; state < states.size(); state++) {
            for (Outcome outcome : OUTCOMES) {
                first.add(next.size());
                machine.next(states.get(state), outcome).forEach(this::lead);
            }
            if (states.size() > mostStates) {
                return Optional.empty();
            }
        }
        first.add(next.size());
        double[] cooperation = states.stream().mapToDouble(machine::cooperation).toArray();
        Ways ways = ways();
        boolean isSeedFaithful = ways.areCertain() && states.stream().allMatch(machine::isSeedFaithful);
        return Optional.of(Automaton.explored(cooperation, ways, isSeedFaithful));
    }

    private void lead(S state, double probability) {
        next.add(number(state));
        probabilities.add(probability);
    }

    private int number(S state) {
        return numbers.computeIfAbsent(state, unseen -> {
            states.add(unseen);
            return states.size() - 1;
        });
    }

    private Ways ways() {
        return new Ways(
                first.stream().mapToInt(Integer::intValue).toArray(),
                next.stream().mapToInt(Integer::intValue).toArray(),
                probabilities.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
