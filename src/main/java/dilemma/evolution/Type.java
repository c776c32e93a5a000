package dilemma.evolution;

import dilemma.strategy.Entrant;

/**
 * What individuals of a population can be.
 *
 * @param name the name under which it is shown
 * @param strategy the canonical reference of its strategy, parameters included: other parameters are another type
 */
public record Type(String name, String strategy) {

    /** Returns the type of individuals that play as an entrant does. */
    public static Type of(Entrant entrant) {
        return new Type(entrant.name(), entrant.reference());
    }
}
