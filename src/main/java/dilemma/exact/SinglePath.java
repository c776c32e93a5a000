package dilemma.exact;

import java.util.Arrays;

/** Visits where nothing is left to chance: a way in, and a cycle that is gone through again and again. */
final class SinglePath {

    private final Flow flow;

    /** By state, the turn on which it is first reached, from 1; 0 where it is not. */
    private final int[] reached;

    /** The number of turns until a state is reached again, or the path ends. */
    private int length;

    /** The number of turns of the cycle; 0 where the path ends. */
    private int cycle;

    private SinglePath(Flow flow) {
        this.flow = flow;
        this.reached = new int[flow.chain().states()];
        int state = 0;
        while (state >= 0 && reached[state] == 0) {
            reached[state] = ++length;
            state = next(state);
        }
        cycle = state < 0 ? 0 : length + 1 - reached[state];
    }

    /** Returns the visits of a match of so many turns in a {@linkplain JointChain#isCertain() certain} chain. */
    static Visits of(Flow flow, int turns) {
        SinglePath path = new SinglePath(flow);
        return new Visits(path.upTo(turns), path.upTo(turns - 1), path.upTo(turns - Visits.PATTERN));
    }

    /** Returns the state after one, -1 where the path ends in it. */
    private int next(int state) {
        int link = flow.chain().first()[JointChain.OUTCOMES * state];
        return flow.exits()[state] == 0 ? flow.chain().next()[link] : -1;
    }

    private double[] upTo(int turns) {
        return Arrays.stream(reached).mapToDouble(turn -> times(turn, turns)).toArray();
    }

    /** Returns how often a state is visited that is reached on a turn. */
    private double times(int turn, int turns) {
        if (turn == 0 || turn > turns) {
            return 0;
        }
        return cycle == 0 || turn <= length - cycle ? 1 : (turns - turn) / cycle + 1;
    }
}
