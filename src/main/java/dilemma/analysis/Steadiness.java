package dilemma.analysis;

import java.util.Optional;

/**
 * Whether a strategy plays the same again.
 *
 * @param inFreshProcess where it played otherwise when everything was begun anew, from the same seed; empty where it
 *     did not
 * @param afterOthers where it played otherwise after other matches, from the same seed; empty where it did not
 * @param withOtherSeed where it played otherwise from another seed, though nothing else was left to chance; empty where
 *     it did not
 */
public record Steadiness(
        Optional<Divergence> inFreshProcess, Optional<Divergence> afterOthers, Optional<Divergence> withOtherSeed) {

    /** Returns whether the same seed gives the same moves. */
    public boolean isRepeatable() {
        return inFreshProcess.isEmpty() && afterOthers.isEmpty();
    }
}
