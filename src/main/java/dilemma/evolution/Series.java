package dilemma.evolution;

import java.util.List;

/**
 * The shares of the types at some moments.
 *
 * @param instants the moments, in generations or steps: the first is 0, and from one to the next is ever longer
 * @param shares for each moment the share of each type, in [0, 1]
 */
public record Series(List<Long> instants, List<List<Double>> shares) {

    /** Copies the lists and checks that they belong together. */
    public Series {
        instants = List.copyOf(instants);
        shares = shares.stream().map(List::copyOf).toList();
        if (instants.isEmpty() || instants.size() != shares.size()) {
            throw new IllegalArgumentException(
                    "there are " + instants.size() + " moments, but shares at " + shares.size());
        }
    }

    /** Returns the last shares. */
    public List<Double> last() {
        return shares.get(shares.size() - 1);
    }
}
