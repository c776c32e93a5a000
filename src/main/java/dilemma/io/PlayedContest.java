package dilemma.io;

import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Type;
import dilemma.game.Game;
import dilemma.metrics.Matrix;
import dilemma.tournament.Progress;
import java.io.IOException;
import java.util.List;

/**
 * The result of a tournament, from which nothing is played again.
 *
 * @param name what the tournament is called
 * @param description what it shows
 * @param game its game
 * @param seed its seed
 * @param types its entrants, in the order of the standings
 * @param payoff the mean payoff per turn of each pair, NaN where the two did not meet
 * @param definition the tournament, as the result repeats it
 */
record PlayedContest(
        String name, String description, Game game, long seed, List<Type> types, Matrix payoff, Json definition)
        implements Contest {

    @Override
    public PayoffMatrix payoffs(List<Type> chosen, int threads, Progress progress) {
        int[] places = chosen.stream().mapToInt(types::indexOf).toArray();
        return PayoffMatrix.of(chosen, game, Matrix.of(places.length, (i, j) -> payoff.at(places[i], places[j])));
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        JsonCopy.write(json, definition);
    }
}
