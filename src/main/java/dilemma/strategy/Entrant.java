package dilemma.strategy;

/**
 * A strategy that takes part in something, under a name.
 *
 * @param name the name under which it is shown
 * @param reference its canonical reference: parameters that are not at their defaults and transforms included
 * @param strategy the strategy
 */
public record Entrant(String name, String reference, Strategy strategy) {

    /** Returns the same entrant under another name. */
    public Entrant as(String other) {
        return new Entrant(other, reference, strategy);
    }
}
