package dilemma.exact;

/**
 * So many turns of a flow, from every state in which they may begin.
 *
 * <p>What arrives and what is lost on the way is made to sum to 1 again and again: rounding would grow with the number
 * of turns otherwise.
 */
final class Stretch {

    /** From each state to each, the probability of being there after it. */
    private final Square arrivals;

    /** By state, the probability of being lost on the way. */
    private final double[] losses;

    /** From each state to each, the expected visits on the way. */
    private final Square visits;

    /** The probability that all of it is played, were it for the match alone. */
    private final double played;

    private Stretch(Square arrivals, double[] losses, Square visits, double played) {
        this.arrivals = arrivals;
        this.losses = losses;
        this.visits = visits;
        this.played = played;
    }

    /** Returns one turn. */
    static Stretch turn(Flow flow, double continuation) {
        int states = flow.chain().states();
        Square arrivals = new Square(states);
        Square visits = new Square(states);
        double[] start = new double[states];
        for (int state = 0; state < states; state++) {
            start[state] = 1;
            flow.advance(start, arrivals.row(state));
            start[state] = 0;
            visits.row(state)[state] = 1;
        }
        return new Stretch(arrivals, flow.exits().clone(), visits, continuation).normalised();
    }

    /** Returns this stretch and another one like it. */
    Stretch doubled() {
        int states = losses.length;
        Square twice = arrivals.times(arrivals);
        double[] lost = arrivals.before(losses);
        Square seen = arrivals.times(visits);
        for (int from = 0; from < states; from++) {
            lost[from] += losses[from];
            for (int to = 0; to < states; to++) {
                seen.row(from)[to] = visits.row(from)[to] + played * seen.row(from)[to];
            }
        }
        return new Stretch(twice, lost, seen, played * played).normalised();
    }

    private Stretch normalised() {
        for (int from = 0; from < losses.length; from++) {
            double sum = losses[from];
            for (double arrival : arrivals.row(from)) {
                sum += arrival;
            }
            losses[from] /= sum;
            for (int to = 0; to < losses.length; to++) {
                arrivals.row(from)[to] /= sum;
            }
        }
        return this;
    }

    Square arrivals() {
        return arrivals;
    }

    Square visits() {
        return visits;
    }

    double played() {
        return played;
    }
}
