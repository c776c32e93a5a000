package dilemma.exact;

import dilemma.game.Outcome;
import java.util.Arrays;

/**
 * Where an outcome leads one player: from the states of a turn to those of the next, by their places. Links stand in
 * the order of their sources.
 */
final class Links {

    /** How long runs must be on average to be worth it. */
    private static final int RUN_LENGTH = 16;

    private int size;
    private int[] sources = new int[4];
    private int[] targets = new int[4];
    private double[] weights = new double[4];

    /** The first links of runs, in which sources follow each other and targets are equally far apart; and the end. */
    private int[] runs = new int[4];

    private int runCount;

    /** By target, its links; empty until somebody asks. */
    private int[][] byTarget = {};

    private final int targetCount;

    private Links(int targetCount) {
        this.targetCount = targetCount;
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
        Links links = new Links(then.length);
        Side side = hand.side();
        for (int source = 0; source < now.length; source++) {
            double weight = hand.weight(now[source], outcome.own());
            int end = weight == 0 ? 0 : side.to(now[source], outcome);
            for (int way = side.from(now[source], outcome); way < end; way++) {
                links.add(source, Arrays.binarySearch(then, side.state(way)), weight * side.probability(way));
            }
        }
        links.findRuns();
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

    /** Automata that remember a number of moves have long runs. */
    private void findRuns() {
        for (int link = 0; link < size; runCount++) {
            runs = runCount + 1 < runs.length ? runs : Arrays.copyOf(runs, 2 * runs.length);
            runs[runCount] = link;
            link = endOfRun(link);
        }
        runs[runCount] = size;
    }

    private int endOfRun(int from) {
        int link = from + 1;
        while (link < size
                && sources[link] == sources[link - 1] + 1
                && targets[link] - targets[link - 1] == targets[from + 1] - targets[from]) {
            link++;
        }
        return link;
    }

    int size() {
        return size;
    }

    int source(int link) {
        return sources[link];
    }

    double weight(int link) {
        return weights[link];
    }

    /** Returns whether a link has the source and the weight of one of others. */
    boolean isLike(int link, Links others, int other) {
        return sources[link] == others.sources[other] && weights[link] == others.weights[other];
    }

    /** Returns the links to a target. */
    int[] to(int target) {
        if (byTarget.length == 0) {
            byTarget = byTarget();
        }
        return byTarget[target];
    }

    private int[][] byTarget() {
        int[] sizes = new int[targetCount];
        for (int link = 0; link < size; link++) {
            sizes[targets[link]]++;
        }
        int[][] links = new int[targetCount][];
        Arrays.setAll(links, target -> new int[sizes[target]]);
        for (int link = size - 1; link >= 0; link--) {
            links[targets[link]][--sizes[targets[link]]] = link;
        }
        return links;
    }

    /**
     * Adds what the sources have to their targets.
     *
     * @param from by source
     * @param to takes what the targets get, from this place on
     */
    void lead(double[] from, double[] to, int place) {
        if (RUN_LENGTH * runCount < size) {
            leadInRuns(from, to, place);
            return;
        }
        int[] starts = sources;
        int[] ends = targets;
        double[] shares = weights;
        for (int link = 0; link < size; link++) {
            to[place + ends[link]] += shares[link] * from[starts[link]];
        }
    }

    private void leadInRuns(double[] from, double[] to, int place) {
        for (int run = 0; run < runCount; run++) {
            int link = runs[run];
            int length = runs[run + 1] - link;
            int stride = length == 1 ? 0 : targets[link + 1] - targets[link];
            lead(link, length, from, sources[link], to, place + targets[link], stride);
        }
    }

    private void lead(int link, int length, double[] from, int source, double[] to, int target, int stride) {
        double[] shares = weights;
        int next = target;
        for (int i = 0; i < length; i++) {
            to[next] += shares[link + i] * from[source + i];
            next += stride;
        }
    }
}
