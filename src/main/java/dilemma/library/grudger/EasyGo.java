package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * The grudger reversed: defects until the partner first defects, then cooperates for ever (PRISON, LIFL, Lille 1998).
 */
public record EasyGo() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("easy-go", "EasyGo", Traits.unbounded())
                .rule("Defects until the partner defects for the first time, then cooperates for ever.")
                .source("PRISON, LIFL, Lille 1998; Li, Hingston and Kendall 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerDefections() > 0);
    }
}
