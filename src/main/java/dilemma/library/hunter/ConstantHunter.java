package dilemma.library.hunter;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates, but defects against a partner that makes the same move on every turn, from the fifth turn on (Karol
 * Langner's).
 *
 * @param profile what it says of itself
 * @param prey the move that it hunts
 */
record ConstantHunter(Profile profile, Move prey) implements StateRule<ConstantHunter.Scent> {

    private static final int CERTAIN = 4;
    private static final Scent LOST = new Scent(-1);

    /** Returns the hunter of those that always defect. */
    static ConstantHunter ofDefectors() {
        Profile profile = Profile.of("defector-hunter", "Defector Hunter", Traits.unbounded())
                .alias("DefectorHunter")
                .rule("Cooperates on four turns. Then it defects as long as the partner has never cooperated.");
        return new ConstantHunter(profile.source(Hunters.LANGNER), Move.D);
    }

    /** Returns the hunter of those that always cooperate. */
    static ConstantHunter ofCooperators() {
        Profile profile = Profile.of("cooperator-hunter", "Cooperator Hunter", Traits.unbounded())
                .alias("CooperatorHunter")
                .rule("Cooperates on four turns. Then it defects as long as the partner has never defected.");
        return new ConstantHunter(profile.source(Hunters.LANGNER), Move.C);
    }

    @Override
    public Scent start() {
        return new Scent(0);
    }

    @Override
    public double cooperation(Scent scent) {
        return scent.turns == CERTAIN ? 0 : 1;
    }

    @Override
    public Scent after(Scent scent, Outcome outcome) {
        return scent.equals(LOST) || outcome.partner() != prey ? LOST : new Scent(Math.min(scent.turns + 1, CERTAIN));
    }

    /**
     * How sure it is.
     *
     * @param turns on how many turns, up to four, the partner has made the move and never the other; -1 if it has
     */
    record Scent(int turns) {}
}
