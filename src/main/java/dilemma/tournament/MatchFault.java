package dilemma.tournament;

import dilemma.strategy.Fault;

/**
 * What an entrant from outside did wrong in a match of a tournament, or what befell it there.
 *
 * @param entrant the name of the entrant
 * @param opponent the name of whom it met, which may be itself
 * @param repetition the number of the repetition, from 0
 * @param length the index of the match among those that the two play in a repetition, from 0
 * @param fault what it did
 */
public record MatchFault(String entrant, String opponent, int repetition, int length, Fault fault) {}
