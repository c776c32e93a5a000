package dilemma.tournament;

/**
 * What the repetitions of a pairing brought, one by one: means, and how they vary together (Welford 1962; Bennett and
 * others 2009).
 *
 * <p>Of each repetition three numbers are taken: what goes into the score of the first seat, into that of the second,
 * and what both are divided by. In self-play the mean of both seats stands for the first.
 */
final class PairSample {

    private static final int FIGURES = 3;

    private final Pairing pairing;
    private final double[] mean = new double[FIGURES];
    private final double[][] products = new double[FIGURES][FIGURES];
    private final double firstSpread;
    private final double secondSpread;
    private int size;

    PairSample(Pairing pairing) {
        this(pairing, 0, 0);
    }

    private PairSample(Pairing pairing, double firstSpread, double secondSpread) {
        this.pairing = pairing;
        this.firstSpread = firstSpread;
        this.secondSpread = secondSpread;
    }

    /** Returns what is known for sure. */
    static PairSample of(Known known) {
        PairSample sample = new PairSample(
                known.pairing(),
                known.firstSpread().variance(),
                known.secondSpread().variance());
        sample.add(known.encounter());
        return sample;
    }

    Pairing pairing() {
        return pairing;
    }

    /** Returns how many repetitions there were. */
    int size() {
        return size;
    }

    void add(Encounter encounter) {
        double first = encounter.first().total();
        double second = encounter.second().total();
        add(new double[] {
            pairing.isSelfPlay() ? (first + second) / 2 : first,
            pairing.isSelfPlay() ? 0 : second,
            encounter.first().divisor()
        });
    }

    private void add(double[] figures) {
        size++;
        double[] before = new double[FIGURES];
        for (int i = 0; i < FIGURES; i++) {
            before[i] = figures[i] - mean[i];
            mean[i] += before[i] / size;
        }
        for (int i = 0; i < FIGURES; i++) {
            for (int j = 0; j < FIGURES; j++) {
                products[i][j] += before[i] * (figures[j] - mean[j]);
            }
        }
    }

    /** Returns the mean of what goes into the score of an entrant, one of the two. */
    double total(int entrant) {
        return entrant == pairing.firstSeat() ? mean[0] : mean[1];
    }

    /** Returns the variance, over repetitions, of what goes into the score of one of the two where it was computed. */
    double spread(int entrant) {
        return entrant == pairing.firstSeat() ? firstSpread : secondSpread;
    }

    /** Returns the mean of what it is divided by. */
    double divisor() {
        return mean[2];
    }

    boolean isOf(int entrant) {
        return pairing.firstSeat() == entrant || pairing.secondSeat() == entrant;
    }

    /** Returns the variance, over repetitions, of a sum of the three, each so many times; 0 with one repetition. */
    double variance(double first, double second, double divisor) {
        if (size < 2) {
            return 0;
        }
        double[] times = {first, second, divisor};
        double sum = 0;
        for (int i = 0; i < FIGURES; i++) {
            for (int j = 0; j < FIGURES; j++) {
                sum += times[i] * times[j] * products[i][j];
            }
        }
        return Math.max(0, sum) / (size - 1);
    }
}
