package dilemma.result;

import dilemma.metrics.Rule;
import java.util.List;
import java.util.Map;

/**
 * One who took part in a tournament. What does not exist is NaN.
 *
 * @param rank from 1; equals share one
 * @param name as shown; no two in a tournament are the same
 * @param strategy its reference
 * @param score its mean payoff per turn, in the game's own unit
 * @param low where the 95 % interval of the score begins
 * @param high where it ends
 * @param median of its scores
 * @param wins matches won per repetition
 * @param cooperation the share of turns on which it cooperated
 * @param rules how far it kept each rule of conduct, from 0 to 1
 * @param scores its score in each repetition; none where repetitions have none
 */
public record EntrantFigures(
        int rank,
        String name,
        String strategy,
        double score,
        double low,
        double high,
        double median,
        double wins,
        double cooperation,
        Map<Rule, Double> rules,
        List<Double> scores) {

    /** Copies. */
    public EntrantFigures {
        rules = Map.copyOf(rules);
        scores = List.copyOf(scores);
    }
}
