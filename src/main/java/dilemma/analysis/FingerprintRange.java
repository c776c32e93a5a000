package dilemma.analysis;

import dilemma.game.Objective;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a fingerprint the strategy does best and worst. Of equal points a corner of the square stands for all.
 *
 * @param best the best of its points
 * @param worst the worst of its points
 */
public record FingerprintRange(Place best, Place worst) {

    /** Payoffs whose difference is a smaller part of the largest are equal but for the rounding of sums. */
    private static final double ROUNDING = 1e-9;

    /**
     * A point of the square, in steps.
     *
     * @param payoff what the strategy gets there
     * @param like how many points are like it, itself included
     */
    public record Place(int x, int y, double payoff, int like) {}

    /** Finds both. */
    public static FingerprintRange of(Fingerprint fingerprint) {
        Objective objective = fingerprint.rules().conditions().game().objective();
        List<Place> places = places(fingerprint);
        double margin = ROUNDING
                * places.stream()
                        .mapToDouble(place -> Math.abs(place.payoff))
                        .max()
                        .orElseThrow();
        Place best = places.get(0);
        Place worst = best;
        for (Place place : places) {
            double utility = objective.utility(place.payoff);
            best = utility > objective.utility(best.payoff) + margin ? place : best;
            worst = utility < objective.utility(worst.payoff) - margin ? place : worst;
        }
        return new FingerprintRange(counted(best, places, margin), counted(worst, places, margin));
    }

    /** Corners first. */
    private static List<Place> places(Fingerprint fingerprint) {
        int last = fingerprint.steps().parts();
        List<Place> places = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            places.add(place(fingerprint, corner % 2 * last, corner / 2 * last));
        }
        for (int x = 0; x <= last; x++) {
            for (int y = 0; y <= last; y++) {
                if (!(isEnd(x, last) && isEnd(y, last))) {
                    places.add(place(fingerprint, x, y));
                }
            }
        }
        return places;
    }

    private static boolean isEnd(int steps, int last) {
        return steps == 0 || steps == last;
    }

    private static Place place(Fingerprint fingerprint, int x, int y) {
        return new Place(x, y, fingerprint.at(x, y).payoff(), 1);
    }

    private static Place counted(Place extreme, List<Place> places, double margin) {
        long like = places.stream()
                .filter(place -> Math.abs(place.payoff - extreme.payoff) <= margin)
                .count();
        return new Place(extreme.x, extreme.y, extreme.payoff, (int) like);
    }

    /** Returns whether the strategy gets the same everywhere. */
    public boolean isLevel() {
        return best.x == worst.x && best.y == worst.y;
    }

    /** Returns where a payoff lies between the worst, 0, and the best, 1; a half where both are the same. */
    public double share(double payoff) {
        double share = (payoff - worst.payoff) / (best.payoff - worst.payoff);
        return isLevel() ? 0.5 : Math.max(0, Math.min(1, share));
    }
}
