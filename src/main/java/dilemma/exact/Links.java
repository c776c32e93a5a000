package dilemma.exact;

import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where an outcome leads one player: from the states of a turn to those of the next, by their places. */
final class Links {

    /** By target, the first of its links; one more entry for the end. */
    private final int[] first;

    private final int[] sources;
    private final double[] weights;

    /** The targets that have links. */
    private final int[] targets;

    private Links(int[] first) {
        this.first = first;
        this.sources = new int[first[first.length - 1]];
        this.weights = new double[sources.length];
        this.targets = IntStream.range(0, first.length - 1)
                .filter(target -> first[target] < first[target + 1])
                .toArray();
    }

    /**
     * Returns the links.
     *
     * @param hand the moves of the player
     * @param outcome the outcome, its own move first
     * @param now the states of the turn, in ascending order
     * @param then the states of the next turn, in ascending order; what leads elsewhere is left out
     */
    static Links of(Hand hand, Outcome outcome, int[] now, int[] then) {
        Side side = hand.side();
        Links links = new Links(starts(hand, outcome, now, then));
        int[] upcoming = links.first.clone();
        for (int source = 0; source < now.length; source++) {
            for (int way = side.from(now[source], outcome); way < end(hand, now[source], outcome); way++) {
                int target = Arrays.binarySearch(then, side.state(way));
                if (target >= 0) {
                    int link = upcoming[target]++;
                    links.sources[link] = source;
                    links.weights[link] = hand.weight(now[source], outcome.own()) * side.probability(way);
                }
            }
        }
        return links;
    }

    private static int[] starts(Hand hand, Outcome outcome, int[] now, int[] then) {
        Side side = hand.side();
        int[] starts = new int[then.length + 1];
        for (int state : now) {
            for (int way = side.from(state, outcome); way < end(hand, state, outcome); way++) {
                int target = Arrays.binarySearch(then, side.state(way));
                if (target >= 0) {
                    starts[target + 1]++;
                }
            }
        }
        for (int target = 0; target < then.length; target++) {
            starts[target + 1] += starts[target];
        }
        return starts;
    }

    /** Returns the number after that of the last way; there is none after a move that is not made. */
    private static int end(Hand hand, int state, Outcome outcome) {
        return hand.weight(state, outcome.own()) == 0 ? 0 : hand.side().to(state, outcome);
    }

    int size() {
        return sources.length;
    }

    /** Returns the first link to a target. */
    int from(int target) {
        return first[target];
    }

    /** Returns the link after the last to a target. */
    int to(int target) {
        return first[target + 1];
    }

    int source(int link) {
        return sources[link];
    }

    double weight(int link) {
        return weights[link];
    }

    /** Adds, by target, what its sources have. */
    void gather(double[] from, double[] to, int offset) {
        int link = 0;
        for (int target : targets) {
            double sum = 0;
            for (int end = first[target + 1]; link < end; link++) {
                sum += weights[link] * from[sources[link]];
            }
            to[offset + target] += sum;
        }
    }
}
