package dilemma.library.titfortat;

import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates first, then repeats the partner's last move.
 *
 * <p>Anatol Rapoport's entry, first in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record TitForTat() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("tit-for-tat", "Tit For Tat", Traits.memory(1))
                .alias("TitForTat")
                .rule("Cooperates first, then repeats the partner's last move.")
                .source("Anatol Rapoport; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return History::partnerLast;
    }
}
