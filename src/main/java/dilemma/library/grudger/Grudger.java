package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates until the partner first defects, then defects for ever: grim trigger.
 *
 * <p>James W. Friedman's entry in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record Grudger() implements StateRule<Move> {

    @Override
    public Profile profile() {
        return Profile.of("grudger", "Grudger", Traits.unbounded())
                .rule("Cooperates until the partner defects for the first time, then defects for ever.")
                .source("James W. Friedman; Axelrod 1980");
    }

    @Override
    public Move start() {
        return Move.C;
    }

    @Override
    public double cooperation(Move move) {
        return move.cooperation();
    }

    @Override
    public Move after(Move move, Outcome outcome) {
        return outcome.partner() == Move.D ? Move.D : move;
    }
}
