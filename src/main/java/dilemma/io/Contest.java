package dilemma.io;

import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Type;
import dilemma.evolution.UnknownPayoffException;
import dilemma.game.Game;
import dilemma.tournament.Progress;
import java.io.IOException;
import java.util.List;

/** What tells the types of an evolution and their payoffs: a tournament to be played, or the result of one. */
public sealed interface Contest permits PlannedContest, PlayedContest {

    /** Returns what it is called. */
    String name();

    /** Returns what it shows, in a sentence or two; may be empty. */
    String description();

    /** Returns the game. */
    Game game();

    /** Returns the number from which all chance of an evolution derives. */
    long seed();

    /** Returns the types that there are, each under a name of its own. */
    List<Type> types();

    /**
     * Returns what some of the types earn.
     *
     * @param chosen the types, at least one
     * @param threads how many threads play where something has to be played, at least 1
     * @throws UnknownPayoffException if the payoff of a pair is not known
     */
    PayoffMatrix payoffs(List<Type> chosen, int threads, Progress progress);

    /** Writes the tournament as an object. */
    void write(JsonWriter json) throws IOException;
}
