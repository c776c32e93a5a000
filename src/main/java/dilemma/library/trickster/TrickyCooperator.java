package dilemma.library.trickster;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates, but tries a defection when the partner seems not to mind: from the fourth turn on it defects if the
 * partner did not on the last ten turns.
 *
 * <p>Karol Langner's, from the Axelrod library.
 */
public record TrickyCooperator() implements StateRule<TrickyCooperator.Caution> {

    private static final int OPENING = 3;
    private static final int MEMORY = 10;

    @Override
    public Profile profile() {
        return Profile.of("tricky-cooperator", "Tricky Cooperator", Traits.memory(MEMORY))
                .alias("TrickyCooperator")
                .rule("Cooperates three times. Then it cooperates if the partner defected on one of the last ten turns,"
                        + " else it defects.")
                .source("Karol Langner, Axelrod library");
    }

    @Override
    public Caution start() {
        return new Caution(OPENING);
    }

    @Override
    public double cooperation(Caution caution) {
        return caution.turns > 0 ? 1 : 0;
    }

    @Override
    public Caution after(Caution caution, Outcome outcome) {
        return new Caution(outcome.partner() == Move.D ? MEMORY : Math.max(caution.turns - 1, 0));
    }

    /**
     * How long it remains honest.
     *
     * @param turns for how many turns it cooperates if the partner does, this one included
     */
    record Caution(int turns) {}
}
