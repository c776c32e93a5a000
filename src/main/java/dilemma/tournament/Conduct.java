package dilemma.tournament;

import dilemma.metrics.Origin;
import java.util.Arrays;
import java.util.List;

/**
 * How an entrant moves in its matches with another.
 *
 * @param cooperation by turn, from the first, how often it makes C, in [0, 1]
 * @param origin whether that was counted in matches that were played, or is a probability that was computed
 */
public record Conduct(List<Double> cooperation, Origin origin) {

    /** Copies the rates. */
    public Conduct {
        cooperation = List.copyOf(cooperation);
    }

    static Conduct computed(double[] cooperation) {
        return new Conduct(Arrays.stream(cooperation).boxed().toList(), Origin.EXACT);
    }

    /**
     * Returns what was counted.
     *
     * @param cooperations by turn, in how many matches it made C
     */
    static Conduct played(int[] cooperations, int matches) {
        return new Conduct(
                Arrays.stream(cooperations)
                        .mapToObj(count -> (double) count / matches)
                        .toList(),
                Origin.SIMULATED);
    }
}
