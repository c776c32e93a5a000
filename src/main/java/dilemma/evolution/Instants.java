package dilemma.evolution;

import java.util.stream.LongStream;

/**
 * The moments at which an evolution is looked at: the first and the last, and between them as many in each tenth as in
 * the first ten. A picture of changes that become ever slower needs no more.
 */
final class Instants {

    /** The last moment that there can be. */
    static final int LAST = 1_000_000_000;

    private static final int PER_TENFOLD = 20;

    private Instants() {}

    /** Returns the moments from 0 to the last, in order: at most 180. */
    static long[] upTo(long last) {
        LongStream between = LongStream.rangeClosed(0, PER_TENFOLD * 9L).map(Instants::at);
        return LongStream.concat(LongStream.of(0, last), between.filter(instant -> instant < last))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long at(long number) {
        return Math.round(StrictMath.pow(10, (double) number / PER_TENFOLD));
    }
}
