package dilemma.library.majority;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;

/**
 * Goes by the majority of the partner's latest moves, of so many that it must look far back.
 *
 * @param profile what it says of itself; that it looks far back is put right here
 * @param memory how many moves count, from 1 to 10<sup>9</sup>
 * @param majority what it does on a tie
 */
record ManyMoves(Profile profile, int memory, Majority majority) implements Strategy {

    /** Checks the memory and puts the traits right. */
    ManyMoves {
        if (memory < 1) {
            throw new IllegalArgumentException("memory must be at least 1, but was " + memory);
        }
        profile = profile.traits(profile.traits().lookingFarBack());
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
            if (played > memory) {
                lead -= vote(history.partnerOn(played - memory));
            }
            return majority.verdict(lead);
        }

        private static int vote(Move move) {
            return move == Move.C ? 1 : -1;
        }
    }
}
