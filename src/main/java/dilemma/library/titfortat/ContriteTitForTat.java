package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat that is sorry for its own mistakes: when it defected by mistake, it lets the partner's reprisal pass.
 *
 * <p>From <a href="https://doi.org/10.1177/0022002795039001008">Wu and Axelrod (1995)</a>. Without noise it is tit for
 * tat.
 */
public record ContriteTitForTat() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("contrite-tit-for-tat", "Contrite Tit For Tat", Traits.memory(3))
                .alias("ContriteTitForTat")
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but if it defected by mistake, it does not answer the partner's reprisal.")
                .source("Wu and Axelrod 1995");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Penitent();
    }

    private static final class Penitent implements Player {

        private boolean contrite;
        private Move intended = Move.C;

        @Override
        public Move next(History history) {
            if (contrite && history.ownLast() == Move.C) {
                contrite = false;
                intended = Move.C;
                return intended;
            }
            boolean defectedByMistake = intended == Move.C && history.ownLast() == Move.D;
            if (defectedByMistake && history.partnerLast() == Move.C) {
                contrite = true;
            }
            intended = history.partnerLast();
            return intended;
        }
    }
}
