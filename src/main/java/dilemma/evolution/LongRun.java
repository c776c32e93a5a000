package dilemma.evolution;

import dilemma.metrics.SampleMean;
import java.util.List;

/**
 * How an evolution with mutation came out.
 *
 * @param shares of each type, the mean over all steps
 * @param series the mean shares over time
 */
public record LongRun(List<SampleMean> shares, Series series) {

    /** Copies the list. */
    public LongRun {
        shares = List.copyOf(shares);
    }
}
