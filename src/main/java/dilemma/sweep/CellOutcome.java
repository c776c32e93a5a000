package dilemma.sweep;

import dilemma.game.Objective;
import dilemma.metrics.Rule;
import java.util.List;
import java.util.Map;

/**
 * How the tournament of one cell came out.
 *
 * @param cell its number, from 0
 * @param levels what its parameters were set to, one for each factor, as text
 * @param seed the seed of the tournament
 * @param unit what its scores count: {@code years}
 * @param objective whether more of that or less is better
 * @param cooperation the share of turns on which anybody cooperated, NaN where none was played
 * @param score the mean of all scores per turn
 * @param rules the rank correlation of each rule of conduct with success, NaN where there is none
 * @param entrants who took part, from first to last
 */
public record CellOutcome(
        long cell,
        List<String> levels,
        long seed,
        String unit,
        Objective objective,
        double cooperation,
        double score,
        Map<Rule, Double> rules,
        List<Entry> entrants) {

    /** Copies the lists. */
    public CellOutcome {
        levels = List.copyOf(levels);
        rules = Map.copyOf(rules);
        entrants = List.copyOf(entrants);
    }

    /**
     * One who took part.
     *
     * @param rank from 1; equals share one
     * @param name as shown
     * @param strategy the canonical reference
     * @param score per turn, in the game's unit
     * @param standardError of that; NaN where there is none
     * @param cooperation its cooperation rate
     * @param wins matches won per repetition
     * @param rules how far it kept each rule of conduct, NaN where there is no occasion
     */
    public record Entry(
            int rank,
            String name,
            String strategy,
            double score,
            double standardError,
            double cooperation,
            double wins,
            Map<Rule, Double> rules) {

        /** Copies the map. */
        public Entry {
            rules = Map.copyOf(rules);
        }
    }
}
