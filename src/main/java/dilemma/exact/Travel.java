package dilemma.exact;

/** Goes from the start of a match over stretches of turns, and sums the expected visits. */
final class Travel {

    private double[] now;
    private final double[] sums;

    /** The probability that the next turn is played at all. */
    private double played = 1;

    Travel(int states) {
        now = new double[states];
        sums = new double[states];
        now[0] = 1;
    }

    void add(Stretch stretch) {
        double[] visits = stretch.visits().after(now);
        for (int state = 0; state < sums.length; state++) {
            sums[state] += played * visits[state];
        }
        now = stretch.arrivals().after(now);
        played *= stretch.played();
    }

    /** Returns the distribution over the states. */
    double[] now() {
        return now;
    }

    /** Returns the visits so far, times a factor. */
    double[] visits(double factor) {
        double[] visits = sums.clone();
        for (int state = 0; state < visits.length; state++) {
            visits[state] *= factor;
        }
        return visits;
    }
}
