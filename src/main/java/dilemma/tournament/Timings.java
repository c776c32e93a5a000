package dilemma.tournament;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long strategies think: nanoseconds per move, found from how long matches took.
 *
 * <p>What a turn of a match takes is the sum of what its two players take, and each plays with many others: the figures
 * are those whose sums come nearest to what was measured (least squares, weighted by turns; solved by the method of
 * Gauss and Seidel), none below zero.
 */
public final class Timings {

    private static final int SWEEPS = 200;

    private final double[] perMove;

    private Timings(double[] perMove) {
        this.perMove = perMove;
    }

    /**
     * What was measured of a pair of entrants.
     *
     * @param first the number of one of them, in file order from 0
     * @param second the number of the other; the same for self-play
     * @param turns how many turns they played
     * @param nanoseconds how long that took, on one thread
     */
    record Measured(int first, int second, double turns, double nanoseconds) {}

    /** Finds the time of each of so many entrants. */
    static Timings of(int entrants, List<Measured> measured) {
        double[] perMove = new double[entrants];
        List<List<Measured>> own = own(entrants, measured);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < entrants; i++) {
                perMove[i] = best(i, own.get(i), perMove);
            }
        }
        for (int i = 0; i < entrants; i++) {
            perMove[i] = own.get(i).isEmpty() ? Double.NaN : perMove[i];
        }
        return new Timings(perMove);
    }

    private static List<List<Measured>> own(int entrants, List<Measured> measured) {
        List<List<Measured>> own = new ArrayList<>();
        for (int i = 0; i < entrants; i++) {
            int entrant = i;
            own.add(measured.stream()
                    .filter(pair -> pair.turns > 0 && (pair.first == entrant || pair.second == entrant))
                    .toList());
        }
        return own;
    }

    private static double best(int entrant, List<Measured> own, double[] perMove) {
        double time = 0;
        double weight = 0;
        for (Measured pair : own) {
            boolean isSelf = pair.first == pair.second;
            double others = isSelf ? 0 : perMove[pair.first == entrant ? pair.second : pair.first];
            double moves = isSelf ? 2 : 1;
            time += moves * (pair.nanoseconds - pair.turns * others);
            weight += moves * moves * pair.turns;
        }
        return weight == 0 ? 0 : Math.max(0, time / weight);
    }

    /** Returns how many nanoseconds an entrant takes for a move, by number in file order; NaN where it played none. */
    public double perMove(int entrant) {
        return perMove[entrant];
    }

    @Override
    public String toString() {
        return "nanoseconds per move " + Arrays.toString(perMove);
    }
}
