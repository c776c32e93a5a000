package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;

/** What one seat of a pairing contributes to one repetition. */
final class Share {

    private final Payoffs payoffs;
    private long cc;
    private long cd;
    private long dc;
    private long dd;
    private double averages;

    Share(Payoffs payoffs) {
        this.payoffs = payoffs;
    }

    void clear() {
        cc = 0;
        cd = 0;
        dc = 0;
        dd = 0;
        averages = 0;
    }

    /** Adds a match. */
    void add(Tally match) {
        cc += match.get(Count.CC);
        cd += match.get(Count.CD);
        dc += match.get(Count.DC);
        dd += match.get(Count.DD);
        averages += match.total(payoffs) / match.turns();
    }

    long turns() {
        return cc + cd + dc + dd;
    }

    long cc() {
        return cc;
    }

    long cd() {
        return cd;
    }

    long dc() {
        return dc;
    }

    long dd() {
        return dd;
    }

    /** Returns the sum over the matches of their mean payoff per turn. */
    double averages() {
        return averages;
    }

    double perTurn(Payoffs game) {
        return game.total((double) cc, (double) cd, (double) dc, (double) dd) / turns();
    }
}
