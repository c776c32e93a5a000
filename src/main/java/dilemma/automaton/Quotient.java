package dilemma.automaton;

import dilemma.game.Outcome;
import dilemma.strategy.StateMachine;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * An automaton in which states that play alike for ever are one: the first of them stands for all.
 *
 * <p>The states are parted by their probability of C, and again and again by the parts that their next states are in,
 * until no part falls apart any more (Moore 1956). That takes as many rounds as there are states at most.
 */
final class Quotient implements StateMachine<Integer> {

    /** How many bits the number of a part takes; those of a state and of its four next ones fit in a word. */
    private static final int BITS = Integer.numberOfTrailingZeros(Automaton.MOST_STATES);

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Automaton automaton;

    /** By state, the number of its part: parts are numbered from 0 in the order of their first states. */
    private int[] parts;

    /** By part, its first state. */
    private final int[] first;

    Quotient(Automaton automaton) {
        this.automaton = automaton;
        this.parts = parted(state -> Double.doubleToLongBits(automaton.cooperation(state)));
        int before;
        do {
            before = count();
            this.parts = parted(this::signature);
        } while (count() > before);
        this.first = new int[count()];
        for (int state = parts.length - 1; state >= 0; state--) {
            first[parts[state]] = state;
        }
    }

    /** Returns the parts of states that have the same number. */
    private int[] parted(IntToLongFunction number) {
        Map<Long, Integer> known = new HashMap<>();
        return IntStream.range(0, automaton.states())
                .map(state -> {
                    Integer part = known.putIfAbsent(number.applyAsLong(state), known.size());
                    return part == null ? known.size() - 1 : part;
                })
                .toArray();
    }

    private long signature(int state) {
        long signature = parts[state];
        for (Outcome outcome : OUTCOMES) {
            signature = signature << BITS | parts[automaton.after(state, outcome)];
        }
        return signature;
    }

    private int count() {
        return IntStream.of(parts).max().orElseThrow() + 1;
    }

    @Override
    public Integer start() {
        return first[parts[automaton.start()]];
    }

    @Override
    public double cooperation(Integer state) {
        return automaton.cooperation(state);
    }

    @Override
    public Integer after(Integer state, Outcome outcome) {
        return first[parts[automaton.after(state, outcome)]];
    }

    @Override
    public boolean isSeedFaithful(Integer state) {
        return automaton.isSeedFaithful();
    }
}
