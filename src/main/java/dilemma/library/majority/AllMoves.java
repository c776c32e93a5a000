package dilemma.library.majority;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;

/**
 * Goes by the majority of all of the partner's moves.
 *
 * @param profile what it says of itself
 * @param majority what it does on a tie
 */
record AllMoves(Profile profile, Majority majority) implements Strategy {

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> majority.verdict(history.partnerCooperations() - history.partnerDefections());
    }
}
