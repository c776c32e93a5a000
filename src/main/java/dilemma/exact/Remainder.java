package dilemma.exact;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Transitions between those states that have not been eliminated yet. */
final class Remainder {

    private final SparseRow[] rows;

    /** By state, those that lead to it; some of them may be gone. */
    private final int[][] before;

    private final int[] heads;

    /** By state, how many lead to it that are not gone. */
    private final int[] ways;

    private final boolean[] isGone;

    /** By state, its place plus 1 among those that follow the state at work, 0 where it does not. */
    private final int[] place;

    private int left;
    private long transitions;
    private long steps;

    Remainder(int states) {
        rows = Stream.generate(SparseRow::new).limit(states).toArray(SparseRow[]::new);
        before = new int[states][1];
        heads = new int[states];
        ways = new int[states];
        isGone = new boolean[states];
        place = new int[states];
        left = states;
    }

    /** Adds a transition between two states that had none. */
    void add(int from, int to, double amount) {
        rows[from].add(to, amount);
        if (heads[to] == before[to].length) {
            before[to] = Arrays.copyOf(before[to], 2 * heads[to]);
        }
        before[to][heads[to]++] = from;
        ways[to]++;
        transitions++;
    }

    /** Returns how many states are left. */
    int states() {
        return left;
    }

    /** Returns whether several states are left, and less than a quarter of the transitions that there might be. */
    boolean isSparse() {
        return left > 1 && 4 * transitions < (long) left * left;
    }

    /** Returns how many steps were made. */
    long steps() {
        return steps;
    }

    /** Returns the state with the fewest ways through it; of these, the first. */
    int fewest() {
        int fewest = -1;
        long least = Long.MAX_VALUE;
        for (int state = 0; state < rows.length; state++) {
            long through = (long) rows[state].size() * ways[state];
            if (!isGone[state] && through < least) {
                least = through;
                fewest = state;
            }
        }
        return fewest;
    }

    /** Returns the transitions from a state. */
    SparseRow row(int state) {
        return rows[state];
    }

    /** Returns the states that lead to a state. */
    int[] before(int state) {
        return Arrays.stream(before[state], 0, heads[state])
                .filter(head -> !isGone[head])
                .toArray();
    }

    /** Takes a state away; those that led to it have been {@linkplain #bypass led past it}. */
    void remove(int state) {
        isGone[state] = true;
        left--;
        transitions -= rows[state].size();
        for (int i = 0; i < rows[state].size(); i++) {
            ways[rows[state].next(i)]--;
        }
    }

    /**
     * Leads from one state past another, which followed it, to those that follow that.
     *
     * @param leaving the probability of leaving the other state
     * @return the probability with which it followed
     */
    double bypass(int from, int state, double leaving) {
        SparseRow row = rows[from];
        SparseRow beyond = rows[state];
        steps += row.size() + beyond.size();
        for (int i = 0; i < row.size(); i++) {
            place[row.next(i)] = i + 1;
        }
        double entering = row.probability(place[state] - 1);
        for (int i = 0; i < beyond.size(); i++) {
            if (beyond.next(i) != from) {
                increase(from, beyond.next(i), entering * (beyond.probability(i) / leaving));
            }
        }
        row.remove(place[state] - 1);
        transitions--;
        place[state] = 0;
        for (int i = 0; i < row.size(); i++) {
            place[row.next(i)] = 0;
        }
        return entering;
    }

    private void increase(int from, int to, double amount) {
        if (place[to] > 0) {
            rows[from].increase(place[to] - 1, amount);
        } else {
            add(from, to, amount);
        }
    }

    /** Returns the states that are left. */
    int[] left() {
        return IntStream.range(0, rows.length).filter(state -> !isGone[state]).toArray();
    }

    /** Returns the probabilities between the states that are left, from each to each. */
    double[][] dense(int[] states) {
        double[][] dense = new double[states.length][states.length];
        for (int i = 0; i < states.length; i++) {
            place[states[i]] = i;
        }
        for (int i = 0; i < states.length; i++) {
            SparseRow row = rows[states[i]];
            for (int j = 0; j < row.size(); j++) {
                dense[i][place[row.next(j)]] = row.probability(j);
            }
        }
        return dense;
    }
}
