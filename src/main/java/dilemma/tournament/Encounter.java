package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Tally;
import java.util.OptionalLong;

/** What one repetition of a pairing brings to both seats. */
final class Encounter {

    private final Share first;
    private final Share second;

    Encounter(Payoffs payoffs) {
        first = new Share(payoffs);
        second = new Share(payoffs);
    }

    Share first() {
        return first;
    }

    Share second() {
        return second;
    }

    void clear() {
        first.clear();
        second.clear();
    }

    /** Adds a match whose turns have this weight. */
    void add(Tally firstSeat, Tally secondSeat, OptionalLong weight) {
        first.add(firstSeat, weight);
        second.add(secondSeat, weight);
    }

    /** Returns the payoff per turn of the first seat, or of both seats in the mean where they are one entrant's. */
    double firstPerTurn(boolean isSelfPlay) {
        return isSelfPlay ? (first.perTurn() + second.perTurn()) / 2 : first.perTurn();
    }
}
