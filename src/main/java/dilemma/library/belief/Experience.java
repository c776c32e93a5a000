package dilemma.library.belief;

import dilemma.game.Move;

/**
 * The replies of the partner to one outcome, each with the time at which it came. A reply at time 0 stands for what was
 * believed before the match.
 */
final class Experience {

    private final Times all = new Times();
    private final Times cooperations = new Times();
    private Move latest;
    private int run;

    Experience(Move expected) {
        latest = expected;
        record(0, expected);
    }

    /** Adds a reply; times grow. */
    void add(int time, Move reply) {
        run = reply == latest ? run + 1 : 1;
        latest = reply;
        record(time, reply);
    }

    private void record(int time, Move reply) {
        all.add(time);
        if (reply == Move.C) {
            cooperations.add(time);
        }
    }

    /** Returns how many of the latest replies were equal; what was believed before the match does not count. */
    int run() {
        return run;
    }

    /**
     * Returns the share of cooperation among the replies, of which the older count less; where all have faded away, the
     * latest counts alone.
     */
    double cooperation(int now, Fading fading) {
        double total = all.weight(now, fading);
        return total == 0 ? latest.cooperation() : cooperations.weight(now, fading) / total;
    }
}
