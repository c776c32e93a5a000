package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates after a defection, and with probability 0.9 on the first turn and after a cooperation: it defects now and
 * then, but never in return.
 *
 * <p>A state is the partner's last move.
 *
 * <p>Rik Smoody's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Smoody() implements StateRule<Move> {

    private static final float LOYALTY = 0.9f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k50r", "Smoody", "Rik Smoody", 54, Traits.memory(1).withStochastic(true))
                .rule("Cooperates after a defection; after a cooperation, and on the first turn, it defects with"
                        + " probability 0.1.");
    }

    @Override
    public Move start() {
        return Move.C;
    }

    @Override
    public double cooperation(Move last) {
        return last == Move.C ? LOYALTY : 1;
    }

    @Override
    public Move after(Move last, Outcome outcome) {
        return outcome.partner();
    }
}
