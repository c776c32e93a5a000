package dilemma.analysis;

import dilemma.strategy.Fault;

/**
 * Something that a strategy did wrong in a {@link Trial}.
 *
 * @param opponent the name of whom it met
 * @param fault what it did
 */
public record TrialFault(String opponent, Fault fault) {}
