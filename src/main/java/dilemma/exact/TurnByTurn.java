package dilemma.exact;

import dilemma.game.Outcome;
import java.util.function.Consumer;

/** Expected visits, by going through the turns of a match one after the other. */
final class TurnByTurn {

    private final Flow flow;
    private final double continuation;
    private final Consumer<double[]> watcher;
    private final double[] sums;
    private double[] now;
    private double[] then;

    /** The probability that the turn is played at all. */
    private double played = 1;

    private int turn;

    private TurnByTurn(Flow flow, double continuation, Consumer<double[]> watcher) {
        this.flow = flow;
        this.continuation = continuation;
        this.watcher = watcher;
        this.sums = new double[flow.chain().states()];
        this.now = new double[sums.length];
        this.then = new double[sums.length];
        now[0] = 1;
    }

    /**
     * Returns the visits of a match.
     *
     * @param flow where probability goes; what goes out of sight is lost
     * @param continuation the probability that a turn is followed by another
     * @param turns the most turns
     */
    static Visits of(Flow flow, double continuation, int turns) {
        return of(flow, continuation, turns, distribution -> {});
    }

    /**
     * Returns the visits of a match, as above.
     *
     * @param watcher is shown the distribution over the states on each turn, given that it is played
     */
    static Visits of(Flow flow, double continuation, int turns, Consumer<double[]> watcher) {
        TurnByTurn match = new TurnByTurn(flow, continuation, watcher);
        double[] followedByThree = match.upTo(turns - Visits.PATTERN, continuation * continuation * continuation);
        double[] followed = match.upTo(turns - 1, continuation);
        return new Visits(match.upTo(turns, 1), followed, followedByThree);
    }

    /** Returns the probability that the first player makes C, for each turn of a match of so many. */
    static double[] cooperation(JointChain chain, int turns) {
        double[] rates = new double[turns];
        TurnByTurn match = new TurnByTurn(chain.everything(), 1, distribution -> {});
        for (int turn = 0; turn < turns; turn++) {
            double[] made = chain.frequencies(match.now);
            rates[turn] = Math.min(1, made[Outcome.CC.index()] + made[Outcome.CD.index()]);
            match.play();
        }
        return rates;
    }

    private double[] upTo(int last, double weight) {
        while (turn < last) {
            turn++;
            play();
        }
        double[] visits = new double[sums.length];
        for (int state = 0; state < visits.length; state++) {
            visits[state] = sums[state] * weight;
        }
        return visits;
    }

    private void play() {
        watcher.accept(now);
        for (int state = 0; state < now.length; state++) {
            sums[state] += played * now[state];
        }
        flow.advance(now, then);
        double[] before = now;
        now = then;
        then = before;
        played *= continuation;
    }
}
