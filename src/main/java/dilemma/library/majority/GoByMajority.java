package dilemma.library.majority;

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
import java.util.OptionalInt;

/**
 * Does what the partner did more often, over all turns or the last few.
 *
 * <p>Gail Grisell's entry in Axelrod's second tournament (Axelrod 1980b); Soft Majority in Mittal and Deb (2009).
 *
 * @param memory how many of the partner's latest moves count, from 1 to 10<sup>9</sup>; 0 for all
 * @param soft whether it cooperates on a tie, such as on the first turn
 */
public record GoByMajority(int memory, boolean soft) implements Strategy {

    /** Checks the memory. */
    public GoByMajority {
        if (memory < 0) {
            throw new IllegalArgumentException("memory must be at least 0, but was " + memory);
        }
    }

    /** Reads memory, 0 by default, and soft, true by default. */
    public static GoByMajority of(Arguments given) {
        return new GoByMajority(
                given.whole(
                        "memory", 0, 0, Ending.MAX_TURNS, "how many of the partner's latest moves count; 0 for all"),
                given.flag("soft", true, "whether it cooperates on a tie"));
    }

    @Override
    public Profile profile() {
        return Profile.of("go-by-majority", "Go By Majority", traits())
                .alias("GoByMajority")
                .rule("Plays what the partner has played more often"
                        + (memory == 0 ? "" : " on the last " + memory + " turns")
                        + (soft ? "; on a tie it cooperates." : "; on a tie it defects."))
                .source("Gail Grisell, second tournament; Axelrod 1984");
    }

    private Traits traits() {
        Traits traits = Traits.unbounded().withMemory(memory == 0 ? OptionalInt.empty() : OptionalInt.of(memory));
        return memory >= History.WINDOW ? traits.lookingFarBack() : traits;
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Teller();
    }

    private final class Teller implements Player {

        /** The partner's cooperations less its defections, among the moves that count. */
        private int lead;

        @Override
        public Move next(History history) {
            int played = history.played();
            if (played > 0) {
                lead += vote(history.partnerLast());
            }
            if (memory > 0 && played > memory) {
                lead -= vote(history.partnerOn(played - memory));
            }
            return Move.cooperateIf(soft ? lead >= 0 : lead > 0);
        }

        private static int vote(Move move) {
            return move == Move.C ? 1 : -1;
        }
    }
}
