package dilemma.library.andre2013;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Does what the partner did at least three times more often on the last ten turns; where neither is so, what it did
 * last. It cooperates while no more than ten turns have been played, which is eleven times.
 *
 * <p>From Andre, Honovan, Felipe and Frederico, Iterated Prisoner's Dilemma: an extended analysis (2013).
 */
public record ShortMem() implements Strategy {

    private static final int WINDOW = 10;
    private static final int CLEAR_LEAD = 3;

    @Override
    public Profile profile() {
        return Profile.of("short-mem", "ShortMem", Traits.unbounded())
                .rule("Cooperates on the first eleven turns. Then it plays what the partner played on at least seven"
                        + " of the last ten turns, and where there is no such move, the partner's last.")
                .source("Andre et al. 2013");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return ShortMem::next;
    }

    private static Move next(History history) {
        if (history.played() <= WINDOW) {
            return Move.C;
        }
        int lead = WINDOW - 2 * history.partnerDefectionsInLast(WINDOW);
        return Math.abs(lead) < CLEAR_LEAD ? history.partnerLast() : Move.cooperateIf(lead > 0);
    }
}
