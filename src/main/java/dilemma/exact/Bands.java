package dilemma.exact;

import java.util.function.IntConsumer;

/** The differences in each state on a turn. Those states alone are looked at that have any. */
final class Bands {

    private final Band[] bands;

    /** The states that have any. */
    private final int[] active;

    private int size;

    /** Makes bands for so many states that reach so far; all are empty. */
    Bands(int states, int reach) {
        bands = new Band[states];
        active = new int[states];
        for (int state = 0; state < states; state++) {
            bands[state] = new Band(reach);
        }
    }

    /** Returns the differences in a state. */
    Band of(int state) {
        return bands[state];
    }

    /** Returns the differences in a state, to which some are to be added. */
    Band reached(int state) {
        if (bands[state].isEmpty()) {
            active[size++] = state;
        }
        return bands[state];
    }

    /** Does something with each state that has any. */
    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(active[i]);
        }
    }

    void clear() {
        forEach(state -> bands[state].clear());
        size = 0;
    }

    /** Leaves out what is negligible. */
    void trim() {
        int left = 0;
        for (int i = 0; i < size; i++) {
            bands[active[i]].trim();
            if (!bands[active[i]].isEmpty()) {
                active[left++] = active[i];
            }
        }
        size = left;
    }
}
