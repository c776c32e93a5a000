package dilemma.metrics;

/** How a figure came about. */
public enum Origin {
    /** From matches that were played. */
    SIMULATED,
    /** Computed, without sampling. */
    EXACT,
    /** From some that were played and some that were computed. */
    MIXED;

    /** Returns the origin of what is made of two figures. */
    public Origin and(Origin other) {
        return this == other ? this : MIXED;
    }
}
