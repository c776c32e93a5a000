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
 * Cooperates three times, then does what the partner did more often; where both are as many, what it did last.
 *
 * <p>From Andre, Honovan, Felipe and Frederico, Iterated Prisoner's Dilemma: an extended analysis (2013).
 */
public record VeryBad() implements Strategy {

    private static final int OPENING = 3;

    @Override
    public Profile profile() {
        return Profile.of("very-bad", "VeryBad", Traits.unbounded())
                .rule("Cooperates on the first three turns, then plays what the partner has played more often;"
                        + " on a tie it repeats the partner's last move.")
                .source("Andre et al. 2013");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return VeryBad::next;
    }

    private static Move next(History history) {
        if (history.played() < OPENING) {
            return Move.C;
        }
        int lead = history.partnerCooperations() - history.partnerDefections();
        return lead == 0 ? history.partnerLast() : Move.cooperateIf(lead > 0);
    }
}
