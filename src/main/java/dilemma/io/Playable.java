package dilemma.io;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.strategy.Decimal;
import dilemma.tournament.Topology;
import java.util.List;

/** How much can be played: what is beyond is an error at once, not after the memory is full or the year is over. */
final class Playable {

    /** The most scores that are kept: entrants times repetitions. */
    static final double MOST_SCORES = 2e8;

    /** The most turns of a whole tournament, in the mean. */
    static final double MOST_TURNS = 1e13;

    /** The largest payoff, so that the squares of totals are still numbers. */
    static final double LARGEST_PAYOFF = 1e100;

    private Playable() {}

    /** Tells a problem of the field of the game where its payoffs are too large to be added up. */
    static void check(Field field, Game game) {
        Payoffs payoffs = game.payoffs();
        for (Outcome outcome : Outcome.values()) {
            if (Math.abs(payoffs.of(outcome)) > LARGEST_PAYOFF) {
                field.reject(
                        "a payoff is " + Decimal.text(payoffs.of(outcome)) + ", but those of a tournament must be from "
                                + Decimal.text(-LARGEST_PAYOFF) + " to " + Decimal.text(LARGEST_PAYOFF));
                return;
            }
        }
    }

    /** Tells a problem of the file where its tournament is too large. */
    static void check(
            Fields file, int entrants, List<Ending> endings, int repetitions, boolean selfPlay, Topology topology) {
        double scores = (double) entrants * repetitions;
        if (scores > MOST_SCORES) {
            file.problem("entrants times repetitions must be at most " + Decimal.text(MOST_SCORES) + ", but " + entrants
                    + " times " + repetitions + " is " + Decimal.text(scores));
        }
        double pairs = pairs(entrants, topology) + (selfPlay ? entrants : 0);
        if (pairs == 0) {
            file.problem("nobody has a partner: give at least two entrants, or leave \"selfPlay\" on");
        }
        double turns = endings.stream().mapToDouble(Ending::meanTurns).sum() * pairs * repetitions;
        if (turns > MOST_TURNS) {
            file.problem("the tournament must have at most " + Decimal.text(MOST_TURNS)
                    + " turns in all, but has " + Decimal.text(turns) + " (" + Decimal.text(pairs)
                    + " pairs, " + repetitions + " repetitions): lower match.turns, match.continuation or"
                    + " repetitions");
        }
    }

    private static double pairs(int entrants, Topology topology) {
        return topology instanceof Topology.Complete
                ? entrants * (entrants - 1.0) / 2
                : topology.edges(entrants).size();
    }
}
