package dilemma.exact;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * The distribution of n_DC - n_CD: how much more often the first player defects against cooperation than the second.
 */
final class Difference {

    /** The most turns: 1,000. */
    private static final int MOST_TURNS = 1000;

    /** The most numbers that are held at a time: 2<sup>22</sup>. */
    private static final double MOST_NUMBERS = 0x1p22;

    private final int turns;
    private final Collection<Fan> fans;

    /** By state, the differences where the match is in it. */
    private Band[] now;

    private Band[] then;
    private final Band gathered;

    private Difference(JointChain chain, int turns) {
        this.turns = turns;
        this.fans = Fan.all(chain);
        this.now = bands(chain.states());
        this.then = bands(chain.states());
        this.gathered = new Band(turns);
        now[0].start();
    }

    private Band[] bands(int states) {
        return Stream.generate(() -> new Band(turns)).limit(states).toArray(Band[]::new);
    }

    /**
     * Returns who leads after so many turns; unknown where these are more than 1,000, or where more than 2<sup>22</sup>
     * numbers would have to be held or more than 2<sup>31</sup> steps be made.
     */
    static Lead lead(JointChain chain, int turns) {
        boolean isSmall = turns <= MOST_TURNS
                && 4.0 * turns * chain.states() <= MOST_NUMBERS
                && (double) turns * turns * chain.links() <= Effort.MOST_STEPS;
        return isSmall ? new Difference(chain, turns).lead() : Lead.UNKNOWN;
    }

    private Lead lead() {
        for (int turn = 0; turn < turns; turn++) {
            play();
        }
        gathered.clear();
        for (Band band : now) {
            gathered.add(band, 1);
        }
        return new Lead(sum(1), gathered.of(0), sum(-1));
    }

    private void play() {
        for (Band band : then) {
            band.clear();
        }
        for (Fan fan : fans) {
            fan.carry(now, then, gathered);
        }
        for (Band band : then) {
            band.trim();
        }
        Band[] before = now;
        now = then;
        then = before;
    }

    private double sum(int sign) {
        double sum = 0;
        for (int size = 1; size <= turns; size++) {
            sum += gathered.of(sign * size);
        }
        return sum;
    }
}
