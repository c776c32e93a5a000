package dilemma.exact;

import java.util.Arrays;

/** Links whose targets stand in the order of arrival: many of them stand in runs, one beside the other. */
final class Runs {

    /** How long runs must be on average to be worth it. */
    private static final int LENGTH = 16;

    private final int[] sources;
    private final int[] targets;
    private final double[] weights;

    /** The first links of runs, in which both sources and targets follow each other; and the end. */
    private int[] runs = new int[4];

    private int count;

    Runs(Links links, ArrivalOrder order) {
        this.sources = new int[links.size()];
        this.targets = new int[links.size()];
        this.weights = new double[links.size()];
        for (int link = 0; link < sources.length; link++) {
            sources[link] = links.source(link);
            targets[link] = order.number(links.target(link));
            weights[link] = links.weight(link);
        }
        for (int link = 0; link < sources.length; count++) {
            runs = count + 1 < runs.length ? runs : Arrays.copyOf(runs, 2 * runs.length);
            runs[count] = link;
            link = endOfRun(link);
        }
        runs[count] = sources.length;
    }

    private int endOfRun(int from) {
        int link = from + 1;
        while (link < sources.length
                && sources[link] == sources[link - 1] + 1
                && targets[link] == targets[link - 1] + 1) {
            link++;
        }
        return link;
    }

    /** Returns whether there are no links. */
    boolean isEmpty() {
        return sources.length == 0;
    }

    /**
     * Adds what the sources have to their targets.
     *
     * @param from by source
     * @param to by target, in the order of arrival
     */
    void lead(double[] from, double[] to) {
        if (LENGTH * count < sources.length) {
            for (int run = 0; run < count; run++) {
                int link = runs[run];
                lead(link, runs[run + 1] - link, from, sources[link], to, targets[link]);
            }
        } else {
            leadEach(from, to);
        }
    }

    private void lead(int link, int length, double[] from, int source, double[] to, int target) {
        double[] shares = weights;
        for (int i = 0; i < length; i++) {
            to[target + i] += shares[link + i] * from[source + i];
        }
    }

    private void leadEach(double[] from, double[] to) {
        for (int link = 0; link < sources.length; link++) {
            to[targets[link]] += weights[link] * from[sources[link]];
        }
    }
}
