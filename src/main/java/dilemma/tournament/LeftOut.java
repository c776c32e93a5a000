package dilemma.tournament;

/**
 * A member of a group that does not take part.
 *
 * @param entrant its canonical reference
 * @param reason why not, in words
 */
public record LeftOut(String entrant, String reason) {}
