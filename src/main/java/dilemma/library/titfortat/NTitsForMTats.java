package dilemma.library.titfortat;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Answers m defections of the partner in a row with n of its own.
 *
 * <p>Marc Harper's generalisation: (1, 1) is tit for tat, (1, 2) tit for two tats, (2, 1) two tits for tat. With n = 0
 * it always cooperates; else with m = 0 it always defects.
 *
 * @param n how many defections it answers with, from 0 to 10<sup>9</sup>
 * @param m how many defections in a row provoke it, from 0 to 10<sup>9</sup>
 */
public record NTitsForMTats(int n, int m) implements StateRule<NTitsForMTats.Anger> {

    /** Checks both numbers. */
    public NTitsForMTats {
        if (n < 0 || m < 0) {
            throw new IllegalArgumentException("n and m must be at least 0, but were " + n + " and " + m);
        }
    }

    /** Reads n, 3 by default, and m, 2 by default. */
    public static NTitsForMTats of(Arguments given) {
        return new NTitsForMTats(
                given.whole("n", 3, 0, Ending.MAX_TURNS, "how many defections it answers with"),
                given.whole("m", 2, 0, Ending.MAX_TURNS, "how many defections in a row provoke it"));
    }

    @Override
    public Profile profile() {
        return Profile.of("n-tits-for-m-tats", "N Tit(s) For M Tat(s)", Traits.memory(Math.max(n, m)))
                .alias("NTitsForMTats")
                .rule("Cooperates, but answers m defections of the partner in a row with n defections."
                        + " Provoked again meanwhile, it starts over.")
                .source("Marc Harper, Axelrod library");
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
