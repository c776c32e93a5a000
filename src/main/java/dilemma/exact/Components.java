package dilemma.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The strongly connected components of the states that can be reached from the first (Tarjan 1972): within one, each
 * state can be reached from each other.
 */
final class Components {

    private final Transitions transitions;

    /**
     * By state, when it was reached, from 1; 0 where it was not, and beyond all others where its component is known.
     */
    private final int[] reached;

    /** By state, the earliest that can be reached from it, as far as is known. */
    private final int[] lowest;

    /** By state, the transition to be followed next. */
    private final int[] upcoming;

    /** The states on the way from the first to the present one. */
    private final int[] path;

    private int depth;

    /** The states whose component is not known yet. */
    private final int[] open;

    private int opened;
    private int clock;
    private final List<int[]> found = new ArrayList<>();

    private Components(Transitions transitions) {
        int states = transitions.states();
        this.transitions = transitions;
        this.reached = new int[states];
        this.lowest = new int[states];
        this.upcoming = Arrays.copyOf(transitions.first(), states);
        this.path = new int[states];
        this.open = new int[states];
    }

    /** Returns the components, each before those to which it leads. */
    static List<int[]> of(Transitions transitions) {
        Components components = new Components(transitions);
        components.search();
        Collections.reverse(components.found);
        return components.found;
    }

    private void search() {
        reach(0);
        while (depth > 0) {
            int state = path[depth - 1];
            if (upcoming[state] < transitions.first()[state + 1]) {
                follow(state, transitions.next()[upcoming[state]++]);
            } else {
                leave(state);
            }
        }
    }

    private void reach(int state) {
        reached[state] = ++clock;
        lowest[state] = clock;
        path[depth++] = state;
        open[opened++] = state;
    }

    private void follow(int state, int next) {
        if (reached[next] == 0) {
            reach(next);
        } else {
            lowest[state] = Math.min(lowest[state], reached[next]);
        }
    }

    private void leave(int state) {
        depth--;
        if (depth > 0) {
            int before = path[depth - 1];
            lowest[before] = Math.min(lowest[before], lowest[state]);
        }
        if (lowest[state] == reached[state]) {
            close(state);
        }
    }

    private void close(int root) {
        int from = opened;
        do {
            reached[open[--from]] = Integer.MAX_VALUE;
        } while (open[from] != root);
        found.add(Arrays.copyOfRange(open, from, opened));
        opened = from;
    }
}
