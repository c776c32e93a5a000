package dilemma.evolution;

import java.util.ArrayList;
import java.util.List;

/**
 * How many individuals of each type were seen at some moments, over repetitions. Sums of whole numbers: the order in
 * which they come together does not matter.
 */
final class Sightings {

    private final long[] instants;
    private final long[][] counts;
    private long longest;

    /**
     * Begins with none.
     *
     * @param last the last moment
     * @param types how many types there are
     */
    Sightings(long last, int types) {
        this.instants = Instants.upTo(last);
        this.counts = new long[instants.length][types];
    }

    long last() {
        return instants[instants.length - 1];
    }

    long instant(int moment) {
        return instants[moment];
    }

    /** Adds who there is at a moment. */
    void add(int moment, Census census) {
        for (int type = 0; type < counts[moment].length; type++) {
            counts[moment][type] += census.of(type);
        }
    }

    /** Adds who there is at a moment and ever after. */
    void addFrom(int moment, Census census) {
        for (int later = moment; later < instants.length; later++) {
            add(later, census);
        }
    }

    /** Takes note of how long a repetition was. */
    void lasted(long steps) {
        longest = Math.max(longest, steps);
    }

    /** Adds those of others. */
    void add(Sightings others) {
        for (int moment = 0; moment < counts.length; moment++) {
            for (int type = 0; type < counts[moment].length; type++) {
                counts[moment][type] += others.counts[moment][type];
            }
        }
        lasted(others.longest);
    }

    /** Returns the mean shares up to the end of the longest repetition. */
    Series series() {
        List<Long> shown = new ArrayList<>();
        List<List<Double>> shares = new ArrayList<>();
        for (int moment = 0; moment < instants.length && instants[moment] < longest; moment++) {
            shown.add(instants[moment]);
            shares.add(shares(counts[moment]));
        }
        shown.add(longest);
        shares.add(shares(counts[counts.length - 1]));
        return new Series(shown, shares);
    }

    private static List<Double> shares(long[] counts) {
        double all = 0;
        for (long count : counts) {
            all += count;
        }
        List<Double> shares = new ArrayList<>();
        for (long count : counts) {
            shares.add(count / all);
        }
        return shares;
    }
}
