package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;

/**
 * How often one player met each of the four outcomes, or how often it does on average. Whole numbers are exact up to
 * 2<sup>53</sup>, and their sums come out the same in any order.
 */
final class OutcomeCounts {

    private double cc;
    private double cd;
    private double dc;
    private double dd;

    void clear() {
        cc = 0;
        cd = 0;
        dc = 0;
        dd = 0;
    }

    /** Adds what was counted of a match, each so many times. */
    void add(Tally match, double times) {
        cc += match.get(Count.CC) * times;
        cd += match.get(Count.CD) * times;
        dc += match.get(Count.DC) * times;
        dd += match.get(Count.DD) * times;
    }

    /** Adds other counts, each so many times. */
    void add(OutcomeCounts other, double times) {
        cc += other.cc * times;
        cd += other.cd * times;
        dc += other.dc * times;
        dd += other.dd * times;
    }

    double turns() {
        return cc + cd + dc + dd;
    }

    double total(Payoffs payoffs) {
        return payoffs.total(cc, cd, dc, dd);
    }
}
