package dilemma.result;

import dilemma.game.Game;
import java.util.List;

/**
 * How often a strategy cooperates on each turn against opponents that cooperate at random.
 *
 * @param strategy the reference of the strategy whose fingerprint it is
 * @param game the game that was played
 * @param probabilities how likely each opponent is to cooperate, ascending
 * @param cooperation for each opponent, the probability that the strategy cooperates on each turn, from the first
 */
public record TransitiveFigures(String strategy, Game game, List<Double> probabilities, List<List<Double>> cooperation)
        implements Fingerprints {

    /** Copies; there must be a row for each opponent. */
    public TransitiveFigures {
        probabilities = List.copyOf(probabilities);
        cooperation = cooperation.stream().map(List::copyOf).toList();
        if (probabilities.size() != cooperation.size()) {
            throw new IllegalArgumentException(
                    "there are " + probabilities.size() + " opponents, but " + cooperation.size() + " rows");
        }
    }
}
