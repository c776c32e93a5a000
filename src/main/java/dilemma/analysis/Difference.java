package dilemma.analysis;

/**
 * A recording that a strategy does not match.
 *
 * @param strategy its id
 * @param script what it was played against
 * @param turn the first turn, from 1, that differs; 0 where the mean over the match does
 * @param expected what was recorded: moves, or a rate
 * @param played what our strategy did, likewise; "" where it leaves to chance what was recorded as moves
 */
public record Difference(String strategy, Recording.Script script, int turn, String expected, String played) {}
