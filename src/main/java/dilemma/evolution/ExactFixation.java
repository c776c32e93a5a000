package dilemma.evolution;

import java.util.List;
import java.util.Optional;

/**
 * What a type's fixation comes to on average, computed.
 *
 * @param probability of taking over, in [0, 1]
 * @param steps until then, where it comes to that; NaN where it cannot
 */
public record ExactFixation(double probability, double steps) {

    /** Returns that of each type; empty but for two types without mutation, where everybody meets everybody. */
    public static Optional<List<ExactFixation>> of(Evolution evolution) {
        boolean isKnown =
                evolution.payoffs().size() == 2 && evolution.dynamics().isWellMixed() && evolution.mutation() == 0;
        if (!isKnown) {
            return Optional.empty();
        }
        FixationChain first = evolution.dynamics().chain(evolution.payoffs(), 0, 1, evolution.population());
        return Optional.of(List.of(
                at(first, evolution.initial().get(0)),
                at(first.ofResidents(), evolution.initial().get(1))));
    }

    private static ExactFixation at(FixationChain chain, int count) {
        return new ExactFixation(chain.probability(count), chain.conditionalSteps(count));
    }
}
