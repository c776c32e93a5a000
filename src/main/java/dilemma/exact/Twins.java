package dilemma.exact;

import dilemma.game.Move;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The states of one player in twos: both lead to one state after the partner's C, and to one after its D, whatever the
 * player itself does. So do the states of automata that remember the partner's last moves, as long as nothing is seen
 * wrong: two that differ in the oldest of these moves alone forget the difference. A state that is left over is its own
 * twin, with weights of 0.
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

    /** The places to which the partner's moves lead; below 0 where they do not lead to one state alone. */
    private record Ways(int afterC, int afterD) {
        private boolean areCertain() {
            return afterC >= 0 && afterD >= 0;
        }
    }

    /**
     * Returns the twins of a turn.
     *
     * @param now the states of the turn, in ascending order
     * @param then the states of the next turn, in ascending order
     * @return empty where more than a third of them would be left over, or three lead on alike
     */
    static Optional<Twins> of(Hand hand, int[] now, int[] then) {
        Map<Ways, List<Integer>> alike = IntStream.range(0, now.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> ways(hand, now[place], then), LinkedHashMap::new, Collectors.toList()));
        boolean areTwins = alike.size() <= 2 * now.length / 3
                && alike.keySet().stream().allMatch(Ways::areCertain)
                && alike.values().stream().allMatch(places -> places.size() <= 2);
        return areTwins ? Optional.of(of(hand, now, alike)) : Optional.empty();
    }

    private static Ways ways(Hand hand, int state, int[] then) {
        return new Ways(
                Arrays.binarySearch(then, hand.next(state, Move.C)),
                Arrays.binarySearch(then, hand.next(state, Move.D)));
    }

    private static Twins of(Hand hand, int[] now, Map<Ways, List<Integer>> alike) {
        Twins twins = new Twins(new int[NUMBERS * alike.size()], new double[NUMBERS * alike.size()]);
        int two = 0;
        for (Map.Entry<Ways, List<Integer>> entry : alike.entrySet()) {
            List<Integer> places = entry.getValue();
            for (int i = 0; i < 2; i++) {
                int place = places.get(Math.min(i, places.size() - 1));
                double share = i < places.size() ? 1 : 0;
                twins.places[two + i] = place;
                twins.weights[two + i] = share * hand.weight(now[place], Move.C);
                twins.weights[two + 2 + i] = share * hand.weight(now[place], Move.D);
            }
            twins.places[two + 2] = entry.getKey().afterC();
            twins.places[two + 3] = entry.getKey().afterD();
            two += NUMBERS;
        }
        return twins;
    }
}
