package dilemma.library.trickster;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Defects, but tries to win back a partner that once cooperated: it cooperates while the partner has defected on the
 * last three turns.
 *
 * <p>Karol Langner's, from the Axelrod library.
 */
public record TrickyDefector() implements StateRule<TrickyDefector.Partner> {

    @Override
    public Profile profile() {
        return Profile.of("tricky-defector", "Tricky Defector", Traits.unbounded())
                .alias("TrickyDefector")
                .rule("Defects, but cooperates if the partner has cooperated before and defected on each of the last"
                        + " three turns.")
                .source("Karol Langner, Axelrod library");
    }

    @Override
    public Partner start() {
        return Partner.NEVER_COOPERATED;
    }

    @Override
    public double cooperation(Partner partner) {
        return partner == Partner.DEFECTED_THRICE ? 1 : 0;
    }

    @Override
    public Partner after(Partner partner, Outcome outcome) {
        if (outcome.partner() == Move.C) {
            return Partner.COOPERATED;
        }
        return switch (partner) {
            case NEVER_COOPERATED -> Partner.NEVER_COOPERATED;
            case COOPERATED -> Partner.DEFECTED_ONCE;
            case DEFECTED_ONCE -> Partner.DEFECTED_TWICE;
            case DEFECTED_TWICE, DEFECTED_THRICE -> Partner.DEFECTED_THRICE;
        };
    }

    /** What the partner has done lately. */
    enum Partner {
        NEVER_COOPERATED,
        COOPERATED,
        DEFECTED_ONCE,
        DEFECTED_TWICE,
        DEFECTED_THRICE
    }
}
