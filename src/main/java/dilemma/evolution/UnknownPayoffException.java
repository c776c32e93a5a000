package dilemma.evolution;

/** Tells that evolution cannot begin, since the payoff of a pair of types is not known. */
public final class UnknownPayoffException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownPayoffException(Type row, Type column) {
        super(
                row.equals(column)
                        ? "what \"" + row.name() + "\" gets against its twin is not known, since \"selfPlay\" is false;"
                                + " evolution needs it"
                        : "what \"" + row.name() + "\" gets against \"" + column.name()
                                + "\" is not known, since the two do not meet; evolution needs all pairs, that is a"
                                + " complete \"topology\"");
    }
}
