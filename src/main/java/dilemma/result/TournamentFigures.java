package dilemma.result;

import dilemma.game.Game;
import dilemma.metrics.Matrix;
import dilemma.metrics.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the result of a tournament tells. What does not exist is NaN.
 *
 * @param name of the tournament
 * @param description what it shows; empty where it does not say
 * @param game the game, in whose unit scores are
 * @param rules the rules by path, each as it is written: {@code match.turns} is {@code 200}
 * @param correlations how each rule of conduct went with success, Kendall's tau-b
 * @param entrants those who took part, from first to last
 * @param pairs what they did to each other, in the same order
 */
public record TournamentFigures(
        String name,
        String description,
        Game game,
        Map<String, String> rules,
        Map<Rule, Double> correlations,
        List<EntrantFigures> entrants,
        Pairs pairs)
        implements Result {

    /** Copies; the matrices must have a row for each entrant. */
    public TournamentFigures {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        correlations = Map.copyOf(correlations);
        entrants = List.copyOf(entrants);
        if (pairs.payoff().size() != entrants.size()) {
            throw new IllegalArgumentException("there are " + entrants.size() + " entrants, but pairs of "
                    + pairs.payoff().size());
        }
    }

    /**
     * What the row's entrant got from and did to the column's. Pairs that do not meet have NaN.
     *
     * @param payoff the row's mean payoff per turn
     * @param cooperation the share of turns on which the row cooperated
     * @param wins the matches that the row won, per repetition
     */
    public record Pairs(Matrix payoff, Matrix cooperation, Matrix wins) {

        /** All are of the same size. */
        public Pairs {
            if (payoff.size() != cooperation.size() || payoff.size() != wins.size()) {
                throw new IllegalArgumentException("the matrices of pairs must be of one size");
            }
        }
    }
}
