package dilemma.exact;

import dilemma.game.Outcome;
import java.util.Arrays;

/**
 * Where an outcome leads one player: from the states of a turn to those of the next, by their places. Links stand in
 * the order of their sources.
 */
final class Links {

    private int size;
    private int[] sources = new int[4];
    private int[] targets = new int[4];
    private double[] weights = new double[4];

    private Links() {}

    /**
     * Returns the links.
     *
     * @param hand the moves of the player
     * @param outcome the outcome, its own move first
     * @param now the states of the turn, in ascending order
     * @param then the states of the next turn, in ascending order; what leads elsewhere is left out
     */
    static Links of(Hand hand, Outcome outcome, int[] now, int[] then) {
        Links links = new Links();
        Side side = hand.side();
        for (int source = 0; source < now.length; source++) {
            double weight = hand.weight(now[source], outcome.own());
            int end = weight == 0 ? 0 : side.to(now[source], outcome);
            for (int way = side.from(now[source], outcome); way < end; way++) {
                links.add(source, Arrays.binarySearch(then, side.state(way)), weight * side.probability(way));
            }
        }
        return links;
    }

    private void add(int source, int target, double weight) {
        if (target < 0) {
            return;
        }
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, 2 * size);
            targets = Arrays.copyOf(targets, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        sources[size] = source;
        targets[size] = target;
        weights[size++] = weight;
    }

    int size() {
        return size;
    }

    int source(int link) {
        return sources[link];
    }

    int target(int link) {
        return targets[link];
    }

    double weight(int link) {
        return weights[link];
    }
}
