package dilemma.metrics;

import dilemma.game.Payoffs;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was counted between all entrants, each named by its number from 0.
 *
 * <p>Self-play counts once: the two seats are averaged. So that counts stay whole, those of self-play hold both seats,
 * and {@link #doubled} holds everything else twice.
 */
public final class Field {

    private final @Nullable Tally[][] tallies;
    private final double[][] deviations;
    private final Origin[][] origins;

    /** Makes a field of so many entrants that have not met yet. */
    public Field(int entrants) {
        tallies = new Tally[entrants][entrants];
        deviations = new double[entrants][entrants];
        origins = new Origin[entrants][entrants];
        for (Origin[] row : origins) {
            Arrays.fill(row, Origin.SIMULATED);
        }
    }

    /**
     * Sets what was counted of two different entrants against each other, over all repetitions.
     *
     * @param deviation the standard deviation of the mean payoff per turn over repetitions, NaN where there is none
     */
    public void set(int entrant, int partner, Tally tally, double deviation) {
        tallies[entrant][partner] = tally;
        deviations[entrant][partner] = deviation;
    }

    /** Sets what was counted of both seats of an entrant against its twin. */
    public void setSelfPlay(int entrant, Tally first, Tally second, double deviation) {
        Tally both = new Tally();
        both.add(first, 1);
        both.add(second, 1);
        set(entrant, entrant, both, deviation);
    }

    /** Sets how the figures of two entrants came about, for both of them; they were played unless this is called. */
    public void setOrigin(int entrant, int partner, Origin origin) {
        origins[entrant][partner] = origin;
        origins[partner][entrant] = origin;
    }

    /** Returns how the figures of an entrant against a partner came about. */
    public Origin origin(int entrant, int partner) {
        return origins[entrant][partner];
    }

    /** Returns how the figures of an entrant over all partners came about. */
    public Origin origin(int entrant) {
        return IntStream.range(0, size())
                .filter(partner -> tallies[entrant][partner] != null)
                .mapToObj(partner -> origins[entrant][partner])
                .reduce(Origin::and)
                .orElse(Origin.SIMULATED);
    }

    /** Returns the same field with entrant {@code order(i)} in place i. */
    public Field reordered(IntUnaryOperator order) {
        Field field = new Field(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                int from = order.applyAsInt(i);
                int to = order.applyAsInt(j);
                field.tallies[i][j] = tallies[from][to];
                field.deviations[i][j] = deviations[from][to];
                field.origins[i][j] = origins[from][to];
            }
        }
        return field;
    }

    /**
     * Returns what was counted of an entrant against a partner; of both seats where the two are the same; null where
     * they never met.
     */
    public @Nullable Tally between(int entrant, int partner) {
        return tallies[entrant][partner];
    }

    /** Returns the number of entrants. */
    public int size() {
        return tallies.length;
    }

    /** Returns everything that was counted of an entrant against others. */
    public Tally others(int entrant) {
        Tally sum = new Tally();
        for (int partner = 0; partner < size(); partner++) {
            Tally tally = tallies[entrant][partner];
            if (partner != entrant && tally != null) {
                sum.add(tally, 1);
            }
        }
        return sum;
    }

    /** Returns everything that was counted of an entrant, twice; rates are as they are, totals are to be halved. */
    public Tally doubled(int entrant) {
        Tally sum = new Tally();
        sum.add(others(entrant), 2);
        Tally self = tallies[entrant][entrant];
        if (self != null) {
            sum.add(self, 1);
        }
        return sum;
    }

    /** Returns the mean payoff per turn of the row's entrant against the column's, NaN where they never met. */
    public Matrix payoff(Payoffs payoffs) {
        return matrix(tally -> tally.total(payoffs) / tally.turns());
    }

    /** Returns the row's cooperation rate towards the column. */
    public Matrix cooperation() {
        return matrix(Tally::cooperation);
    }

    /** Returns the standard deviation, over repetitions, of the row's mean payoff per turn against the column. */
    public Matrix standardDeviation() {
        return Matrix.of(size(), (i, j) -> tallies[i][j] == null ? Double.NaN : deviations[i][j]);
    }

    /** Returns the number of turns that the row played against the column. */
    public Matrix turns() {
        return Matrix.of(size(), (i, j) -> {
            Tally tally = tallies[i][j];
            return tally == null ? 0 : tally.turns() / (i == j ? 2 : 1);
        });
    }

    /** Returns how often the row won against the column, per repetition; self-play is nobody's win. */
    public Matrix wins(double repetitions) {
        return Matrix.of(size(), (i, j) -> {
            Tally tally = tallies[i][j];
            if (tally == null) {
                return Double.NaN;
            }
            return i == j ? 0 : tally.get(Count.WON) / repetitions;
        });
    }

    private interface Figure {
        double of(Tally tally);
    }

    private Matrix matrix(Figure figure) {
        return Matrix.of(size(), (i, j) -> {
            Tally tally = tallies[i][j];
            return tally == null ? Double.NaN : figure.of(tally);
        });
    }
}
