package dilemma.tournament;

import dilemma.game.Game;
import dilemma.game.Outcome;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import java.util.List;
import java.util.Objects;

/**
 * What a match of two strategies comes to on average, as it was computed. What is not computed is NaN.
 *
 * @param definition the tournament of the two that it belongs to
 * @param first what the first may expect
 * @param second what the second may expect; the same where both are one
 */
public record ExpectedMatch(TournamentDefinition definition, Player first, Player second) {

    /**
     * What one of the two may expect.
     *
     * @param name the name under which it is shown
     * @param perTurn the expected payoff total divided by the expected number of turns
     * @param standardDeviation of the payoff per turn of a match; with a twin, of the mean of both
     * @param counts the expected counts of a match; with a twin, of both seats
     */
    public record Player(String name, double perTurn, double standardDeviation, Tally counts) {

        /** Returns the probability that it outscores its partner. */
        public double winning() {
            return counts.rate(Count.WON, Count.MATCHES);
        }

        /** Returns the share of turns on which it cooperates. */
        public double cooperation() {
            return counts.cooperation();
        }

        /** Returns the share of turns with an outcome, its own move first. */
        public double frequency(Outcome outcome) {
            return counts.frequency(outcome);
        }
    }

    /** Takes the match out of the result of a tournament of two entrants that do not meet themselves, or of one. */
    public static ExpectedMatch of(TournamentResult result) {
        List<Standing> standings = result.standings();
        boolean isTwin = standings.size() == 1;
        int first =
                standings.get(0).entrant().equals(result.definition().entrants().get(0)) ? 0 : 1;
        int second = isTwin ? 0 : 1 - first;
        return new ExpectedMatch(result.definition(), player(result, first, second), player(result, second, first));
    }

    private static Player player(TournamentResult result, int own, int other) {
        Tally counts = Objects.requireNonNull(result.field().between(own, other));
        return new Player(
                result.standings().get(own).entrant().name(),
                result.payoff().at(own, other),
                result.standardDeviation().at(own, other),
                counts);
    }

    /** Returns the game. */
    public Game game() {
        return definition.conditions().game();
    }

    /** Returns the expected number of turns; NaN where the match has no end. */
    public double turns() {
        return definition.endings().get(0).meanTurns();
    }

    /** Returns whether a strategy meets its twin. */
    public boolean isTwin() {
        return definition.entrants().size() == 1;
    }
}
