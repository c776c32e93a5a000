package dilemma.kind;

import dilemma.game.Outcome;
import dilemma.kind.Machine.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many turns back a machine remembers: the least n such that the outcomes of the last n turns tell what it plays,
 * whatever came before them, as long as no move is made by mistake.
 *
 * <p>Two states are a pair of n turns if both can be where the same n outcomes lead. All are pairs of no turn; an
 * outcome leads from a pair of n turns to one of n + 1. So the pairs fall away to which no pair leads that is left,
 * turn by turn, and the memory ends with the last of them whose states play differently. Those that never fall away lie
 * on a circle, or behind one.
 */
final class MemoryDepth {

    /** More states than this have too many pairs. */
    private static final int MOST_STATES = 1000;

    private final List<State> states;
    private final int size;

    /** In how many ways a pair is led to by those that are left. */
    private final int[] ways;

    private MemoryDepth(List<State> states) {
        this.states = states;
        this.size = states.size();
        this.ways = new int[size * size];
    }

    /** Returns the memory of a machine in turns; empty where it is unbounded, or there are more than 1,000 states. */
    static OptionalInt of(int start, List<State> states) {
        return states.size() > MOST_STATES
                ? OptionalInt.empty()
                : new MemoryDepth(states).of(pairs(reached(start, states), states.size()));
    }

    /** Returns the numbers of the states that can be reached. */
    private static List<Integer> reached(int start, List<State> states) {
        List<Integer> reached = new ArrayList<>(List.of(start));
        boolean[] known = new boolean[states.size()];
        known[start] = true;
        for (int i = 0; i < reached.size(); i++) {
            State state = states.get(reached.get(i));
            Stream.of(Outcome.values()).filter(state::canHave).map(state::after).forEach(next -> {
                if (!known[next]) {
                    known[next] = true;
                    reached.add(next);
                }
            });
        }
        return reached;
    }

    private static int[] pairs(List<Integer> numbers, int size) {
        return numbers.stream()
                .flatMapToInt(a -> numbers.stream().filter(b -> a < b).mapToInt(b -> a * size + b))
                .toArray();
    }

    private OptionalInt of(int[] pairs) {
        Arrays.stream(pairs).flatMap(this::next).forEach(to -> ways[to]++);
        long undecided = Arrays.stream(pairs).filter(this::playsDifferently).count();
        int[] falling = Arrays.stream(pairs).filter(pair -> ways[pair] == 0).toArray();
        int turns = 0;
        while (undecided > 0 && falling.length > 0) {
            undecided -= Arrays.stream(falling).filter(this::playsDifferently).count();
            falling = fallingAfter(falling);
            turns++;
        }
        return undecided > 0 ? OptionalInt.empty() : OptionalInt.of(turns);
    }

    private int[] fallingAfter(int[] pairs) {
        IntStream.Builder falling = IntStream.builder();
        Arrays.stream(pairs).flatMap(this::next).forEach(to -> {
            ways[to]--;
            if (ways[to] == 0) {
                falling.add(to);
            }
        });
        return falling.build().toArray();
    }

    private boolean playsDifferently(int pair) {
        return states.get(pair / size).cooperation() != states.get(pair % size).cooperation();
    }

    /** Returns the pairs to which an outcome leads that both states of a pair can have. */
    private IntStream next(int pair) {
        State one = states.get(pair / size);
        State other = states.get(pair % size);
        return Stream.of(Outcome.values())
                .filter(outcome -> one.canHave(outcome) && other.canHave(outcome))
                .filter(outcome -> one.after(outcome) != other.after(outcome))
                .mapToInt(outcome -> pair(one.after(outcome), other.after(outcome)));
    }

    private int pair(int a, int b) {
        return Math.min(a, b) * size + Math.max(a, b);
    }
}
