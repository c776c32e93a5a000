package dilemma.sweep;

import dilemma.tournament.TournamentDefinition;

/** Many tournaments, each a pure function of its number. */
public interface Experiment {

    /** Returns how many there are. */
    long cells();

    /**
     * Returns the tournament of a cell. Any thread may ask.
     *
     * @param cell its number, from 0
     */
    TournamentDefinition tournament(long cell);
}
