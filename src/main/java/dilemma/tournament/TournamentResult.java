package dilemma.tournament;

import dilemma.metrics.Field;
import dilemma.metrics.Matrix;
import dilemma.metrics.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a tournament came out.
 *
 * @param definition the tournament as it was played
 * @param standings the entrants from first to last
 * @param rules the rank correlation of each rule of conduct with success, NaN where there is none
 * @param field everything that was counted of each pair, in the order of the standings, as are all that follow
 * @param payoff the mean payoff per turn of the row's entrant against the column's, NaN where they never met
 * @param standardDeviation the standard deviation over repetitions of that mean, NaN with one repetition
 * @param cooperation the row's cooperation rate towards the column
 * @param turns the number of turns that they played, 0 where they never met, NaN where matches have no end
 * @param wins how often the row won against the column, per repetition
 * @param settlement how sure the ranks are, where the tournament was repeated until they were
 * @param faults what entrants from outside did wrong, those who were disqualified for it too
 */
public record TournamentResult(
        TournamentDefinition definition,
        List<Standing> standings,
        Map<Rule, Double> rules,
        Field field,
        Matrix payoff,
        Matrix standardDeviation,
        Matrix cooperation,
        Matrix turns,
        Matrix wins,
        Optional<Settlement> settlement,
        List<MatchFault> faults) {

    /** Copies the lists. */
    public TournamentResult {
        standings = List.copyOf(standings);
        faults = List.copyOf(faults);
        rules = Map.copyOf(rules);
    }

    /** Returns the same result with what was done wrong. */
    TournamentResult with(List<MatchFault> told) {
        return new TournamentResult(
                definition,
                standings,
                rules,
                field,
                payoff,
                standardDeviation,
                cooperation,
                turns,
                wins,
                settlement,
                told);
    }

    /** Returns the standing of the entrant shown under this name. */
    public Standing of(String name) {
        return standings.stream()
                .filter(standing -> standing.entrant().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no entrant named \"" + name + "\""));
    }
}
