package dilemma.exact;

import dilemma.game.Move;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The states of one player in twos: both lead to one state after the partner's C, and to one after its D, whatever the
 * player itself does; and every state is led to from one of these twos alone. So it is with automata that remember the
 * partner's last moves, as long as nothing is seen wrong: two states that differ in the oldest of these moves alone
 * forget the difference.
 *
 * @param places by number of the two, four numbers: the place of the one among the states of the turn and that of the
 *     other, and the places among the states of the next turn to which C and D lead
 * @param weights by number of the two, four probabilities: that the one makes C, that the other does, that the one
 *     makes D, that the other does
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record Twins(int[] places, double[] weights) {

    /** How many numbers there are for each two. */
    static final int NUMBERS = 4;

    /** The states to which the partner's moves lead; below 0 where a move does not lead to one alone. */
    private record Ways(int afterC, int afterD) {}

    /**
     * Returns the twins of a turn.
     *
     * @param now the states of the turn, in ascending order
     * @param then the states of the next turn, in ascending order
     * @return empty where the states do not come in twos, or not every state is led to from one of these
     */
    static Optional<Twins> of(Hand hand, int[] now, int[] then) {
        Map<Ways, List<Integer>> alike = alike(hand, now);
        boolean areTwos = alike.values().stream().allMatch(places -> places.size() == 2);
        return areTwos && Arrays.equals(targets(alike), then)
                ? Optional.of(of(hand, now, then, alike))
                : Optional.empty();
    }

    /**
     * Returns states that lead to themselves, a state that is led to from two twos twice: an automaton that was made as
     * small as it can be may have one for two that would come in twos.
     *
     * @param states in ascending order
     * @return in ascending order; empty where there would be many more of them, one is not led to, or they do not come
     *     in twos even so
     */
    static Optional<int[]> completed(Hand hand, int[] states) {
        int[] targets = targets(alike(hand, states));
        boolean isWorthIt = targets.length <= states.length + states.length / 8 + 1;
        return isWorthIt && Arrays.equals(Arrays.stream(targets).distinct().toArray(), states)
                ? Optional.of(targets).filter(all -> of(hand, all, all).isPresent())
                : Optional.empty();
    }

    private static Map<Ways, List<Integer>> alike(Hand hand, int[] states) {
        return IntStream.range(0, states.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> new Ways(hand.next(states[place], Move.C), hand.next(states[place], Move.D)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Returns where they lead, in ascending order: a state as often as twos lead there. */
    private static int[] targets(Map<Ways, List<Integer>> alike) {
        return alike.keySet().stream()
                .flatMapToInt(ways -> IntStream.of(ways.afterC, ways.afterD))
                .sorted()
                .toArray();
    }

    private static Twins of(Hand hand, int[] now, int[] then, Map<Ways, List<Integer>> alike) {
        Map<Integer, Integer> free = new HashMap<>();
        for (int place = 0; place < then.length; place++) {
            free.putIfAbsent(then[place], place);
        }
        Twins twins = new Twins(new int[NUMBERS * alike.size()], new double[NUMBERS * alike.size()]);
        int two = 0;
        for (Map.Entry<Ways, List<Integer>> entry : alike.entrySet()) {
            for (int i = 0; i < 2; i++) {
                int place = entry.getValue().get(i);
                twins.places[two + i] = place;
                twins.weights[two + i] = hand.weight(now[place], Move.C);
                twins.weights[two + 2 + i] = hand.weight(now[place], Move.D);
            }
            twins.places[two + 2] = free.merge(entry.getKey().afterC, 1, Integer::sum) - 1;
            twins.places[two + 3] = free.merge(entry.getKey().afterD, 1, Integer::sum) - 1;
            two += NUMBERS;
        }
        return twins;
    }

    /** Returns how many twos there are. */
    int size() {
        return places.length / NUMBERS;
    }
}
