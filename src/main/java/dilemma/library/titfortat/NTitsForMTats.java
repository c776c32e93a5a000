package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;

/**
 * Answers m defections of the partner in a row with n of its own.
 *
 * <p>Marc Harper's generalisation: (1, 1) is tit for tat, (1, 2) tit for two tats, (2, 1) two tits for tat. With n = 0
 * it always cooperates; else with m = 0 it always defects.
 *
 * @param profile what it says of itself
 * @param n how many defections it answers with, from 0 to 10<sup>9</sup>
 * @param m how many defections in a row provoke it, from 0 to 10<sup>9</sup>
 */
record NTitsForMTats(Profile profile, int n, int m) implements StateRule<NTitsForMTats.Anger> {

    /** Checks both numbers. */
    NTitsForMTats {
        if (n < 0 || m < 0) {
            throw new IllegalArgumentException("n and m must be at least 0, but were " + n + " and " + m);
        }
    }

    @Override
    public Anger start() {
        return provoked(0, 0);
    }

    @Override
    public double cooperation(Anger anger) {
        return anger.due == 0 ? 1 : 0;
    }

    @Override
    public Anger after(Anger anger, Outcome outcome) {
        int tats = outcome.partner() == Move.D ? Math.min(anger.tats + 1, m) : 0;
        return provoked(tats, Math.max(anger.due - 1, 0));
    }

    private Anger provoked(int tats, int due) {
        return new Anger(tats, tats >= m ? n : due);
    }

    /**
     * How it stands with the partner.
     *
     * @param tats the partner's defections in a row, up to m
     * @param due the defections it still owes, this turn's included
     */
    record Anger(int tats, int due) {}
}
