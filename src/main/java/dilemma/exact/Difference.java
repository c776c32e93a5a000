package dilemma.exact;

import java.util.List;

/**
 * The distribution of n_DC - n_CD: how much more often the first player defects against cooperation than the second.
 */
final class Difference {

    /** The most turns: 1,000. */
    private static final int MOST_TURNS = 1000;

    /** The most joint states: 1,024. */
    private static final int MOST_STATES = 1024;

    /** So many turns are few: 200. */
    private static final int FEW_TURNS = 200;

    /** The most joint states where there are few turns: 2,000. */
    private static final int MOST_STATES_FOR_FEW = 2000;

    private final int turns;

    /** By state. */
    private final List<List<Fan>> fans;

    private Bands now;
    private Bands then;
    private final Band gathered;

    private Difference(JointChain chain, int turns) {
        this.turns = turns;
        this.fans = Fan.all(chain);
        this.now = new Bands(chain.states(), turns);
        this.then = new Bands(chain.states(), turns);
        this.gathered = new Band(turns);
        now.reached(0).start();
    }

    /** Returns who leads after so many turns; unknown where that {@linkplain #isFeasible takes too long}. */
    static Lead lead(JointChain chain, int turns) {
        return isFeasible(chain, turns) ? new Difference(chain, turns).lead() : Lead.UNKNOWN;
    }

    /** Returns whether it is computed: for up to 1,024 joint states; up to 2,000 where there are at most 200 turns. */
    static boolean isFeasible(JointChain chain, int turns) {
        return turns <= MOST_TURNS && chain.states() <= (turns <= FEW_TURNS ? MOST_STATES_FOR_FEW : MOST_STATES);
    }

    private Lead lead() {
        for (int turn = 1; turn <= turns; turn++) {
            play(turn);
        }
        gathered.clear();
        now.forEach(state -> gathered.add(now.of(state), 1));
        return new Lead(sum(1), gathered.of(0), sum(-1));
    }

    private void play(int turn) {
        then.clear();
        now.forEach(state -> fans.get(state).forEach(fan -> fan.carry(turn, now, then, gathered)));
        then.trim();
        Bands before = now;
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
