package dilemma.library.observer;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates first, then stays with its move while the partner cooperates, and changes it when the partner defects.
 *
 * <p>Jochen Müller's contribution to the Axelrod library.
 */
public record Appeaser() implements StateRule<Move> {

    @Override
    public Profile profile() {
        return Profile.of("appeaser", "Appeaser", Traits.unbounded())
                .rule("Cooperates first, then repeats its own move, but changes it whenever the partner defects.")
                .source("Jochen Müller, Axelrod library");
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
        return outcome.partner() == Move.C ? outcome.own() : outcome.own().flipped();
    }
}
