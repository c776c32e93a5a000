package dilemma.exact;

import java.util.ArrayList;
import java.util.List;

/** Expected visits and variances over many turns, from stretches of 1, 2, 4, 8 and more turns. */
final class Doubling {

    private final JointChain chain;
    private final int turns;

    /** Each is twice as long as the one before. */
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Prepares for a match.
     *
     * @param flow where probability goes; what goes out of sight is lost
     * @param continuation the probability that a turn is followed by another
     * @param turns the most turns
     */
    Doubling(Flow flow, double continuation, int turns) {
        this.chain = flow.chain();
        this.turns = turns;
        stretches.add(Stretch.turn(flow, continuation));
        for (int i = 1; i < bits(turns); i++) {
            stretches.add(stretches.get(i - 1).doubled());
        }
    }

    private static int bits(int turns) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(turns);
    }

    /** Returns how many steps are made where each doubling takes so many products of squares. */
    static double steps(JointChain chain, int turns, int products) {
        return (double) products * bits(turns) * chain.states() * chain.states() * chain.states();
    }

    /** Returns the visits of the match. */
    Visits visits() {
        double w = stretches.get(0).played();
        Travel travel = new Travel(chain.states());
        go(travel, Math.max(0, turns - Visits.PATTERN));
        double[] followedByThree = travel.visits(w * w * w);
        go(travel, Math.min(turns, Visits.PATTERN) - 1);
        double[] followed = travel.visits(w);
        go(travel, 1);
        return new Visits(travel.visits(1), followed, followedByThree);
    }

    private void go(Travel travel, int distance) {
        for (int bit = 0; bit < bits(distance); bit++) {
            if ((distance >> bit & 1) == 1) {
                travel.add(stretches.get(bit));
            }
        }
    }

    /** Returns the variance of what is paid, given the payoffs by outcome. */
    double variance(double[] payoffs) {
        Travel travel = new Travel(chain.states());
        Purse total = new Purse(chain.states());
        Purse[] purses = Purse.turn(chain, payoffs);
        for (int bit = 0; bit < bits(turns); bit++) {
            Stretch stretch = stretches.get(bit);
            if ((turns >> bit & 1) == 1) {
                total.add(travel.now(), stretch, purses);
                travel.add(stretch);
            }
            purses = Purse.doubled(stretch, purses);
        }
        return total.variance();
    }
}
