package dilemma.library.titfortat;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
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
public record NTitsForMTats(int n, int m) implements Strategy {

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
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Avenger();
    }

    private final class Avenger implements Player {

        private int tats;
        private int due;

        @Override
        public Move next(History history) {
            tats = history.partnerLast() == Move.D ? tats + 1 : 0;
            if (tats >= m) {
                due = n;
            }
            if (due == 0) {
                return Move.C;
            }
            due--;
            return Move.D;
        }
    }
}
