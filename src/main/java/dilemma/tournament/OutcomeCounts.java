package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;

/** How often one player met each of the four outcomes. Whole numbers: sums come out the same in any order. */
final class OutcomeCounts {

    private long cc;
    private long cd;
    private long dc;
    private long dd;

    void clear() {
        cc = 0;
        cd = 0;
        dc = 0;
        dd = 0;
    }

    /** Adds what was counted of a match, each so many times. */
    void add(Tally match, long times) {
        cc += ((long) match.get(Count.CC)) * times;
        cd += ((long) match.get(Count.CD)) * times;
        dc += ((long) match.get(Count.DC)) * times;
        dd += ((long) match.get(Count.DD)) * times;
    }

    /** Adds other counts, each so many times. */
    void add(OutcomeCounts other, long times) {
        cc += other.cc * times;
        cd += other.cd * times;
        dc += other.dc * times;
        dd += other.dd * times;
    }

    long turns() {
        return cc + cd + dc + dd;
    }

    double total(Payoffs payoffs) {
        return payoffs.total((double) cc, (double) cd, (double) dc, (double) dd);
    }
}
