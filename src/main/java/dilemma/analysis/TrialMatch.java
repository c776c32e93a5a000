package dilemma.analysis;

import dilemma.match.Conditions;
import dilemma.match.MatchRecord;

/**
 * A match of a {@link Trial}.
 *
 * @param opponent the name of whom the strategy met
 * @param conditions the rules
 * @param moves the moves really made, the strategy in the first seat
 */
public record TrialMatch(String opponent, Conditions conditions, MatchRecord moves) {}
