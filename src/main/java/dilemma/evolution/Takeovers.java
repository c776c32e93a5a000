package dilemma.evolution;

import java.util.List;

/**
 * How an evolution without mutation came out.
 *
 * @param fixations of each type
 * @param undecided how many repetitions came to the last step before one type was alone
 * @param series the mean shares over time
 */
public record Takeovers(List<Fixation> fixations, long undecided, Series series) {

    /** Copies the list. */
    public Takeovers {
        fixations = List.copyOf(fixations);
    }
}
