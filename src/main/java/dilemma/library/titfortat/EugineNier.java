package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat whose patience ends with the partner's fifth defection, and that defects on the last turn where it knows
 * the length (LessWrong, Zoo of Strategies, 2011).
 */
public record EugineNier() implements Strategy {

    private static final int TOO_MANY = 5;

    @Override
    public Profile profile() {
        return Profile.of("eugine-nier", "EugineNier", Traits.unbounded().readingLength())
                .rule("Cooperates first, then repeats the partner's last move; from the partner's fifth defection on it"
                        + " defects for ever. It defects on the last turn where it knows the length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Player patient = history -> history.partnerDefections() < TOO_MANY ? history.partnerLast() : Move.D;
        return new FinalDefections(patient, 1, setting);
    }
}
