package dilemma.result;

import java.util.List;

/**
 * Shares over time.
 *
 * @param instants the generations or steps, ascending
 * @param shares at each instant the share of each type, from 0 to 1
 */
public record Timeline(List<Long> instants, List<List<Double>> shares) {

    /** Copies; there must be shares for each instant. */
    public Timeline {
        instants = List.copyOf(instants);
        shares = shares.stream().map(List::copyOf).toList();
        if (instants.size() != shares.size()) {
            throw new IllegalArgumentException(
                    "there are " + instants.size() + " instants, but " + shares.size() + " shares");
        }
    }

    /** Returns a timeline without time. */
    public static Timeline empty() {
        return new Timeline(List.of(), List.of());
    }

    /** Returns whether there is no time. */
    public boolean isEmpty() {
        return instants.isEmpty();
    }
}
