package dilemma.result;

/** What a file of results tells. Strategies may be in it that are not known here. */
public sealed interface Result permits TournamentFigures, SweepFigures, EvolutionFigures, Fingerprints, MatchFigures {

    /** Returns what it is called. */
    String name();

    /** Returns what it shows, as its author says; empty where nobody does. */
    String description();
}
