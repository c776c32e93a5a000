package dilemma.sweep;

import dilemma.game.Ending;
import dilemma.tournament.Method;
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

    /**
     * Returns how long a cell takes, in no unit: pairs of entrants times turns, in all repetitions; where nothing is
     * played, pairs alone.
     */
    default double effort(long cell) {
        TournamentDefinition definition = tournament(cell);
        double pairs =
                (double) definition.entrants().size() * definition.entrants().size();
        if (definition.method() == Method.EXACT) {
            return pairs;
        }
        double turns =
                definition.endings().stream().mapToDouble(Ending::meanTurns).sum();
        return pairs * turns * definition.repetitions();
    }
}
