package dilemma.evolution;

/** Who takes whose place in a step of a Moran process. */
public enum Update {
    /** A parent is drawn by fitness from all; its offspring replaces a neighbour, drawn uniformly. */
    BIRTH_DEATH,
    /** A victim is drawn uniformly; its neighbours compete by fitness for the place, the victim does not. */
    DEATH_BIRTH
}
