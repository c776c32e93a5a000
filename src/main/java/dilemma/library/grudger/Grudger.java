package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates until the partner first defects, then defects for ever: grim trigger.
 *
 * <p>James W. Friedman's entry in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record Grudger() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("grudger", "Grudger", Traits.unbounded())
                .rule("Cooperates until the partner defects for the first time, then defects for ever.")
                .source("James W. Friedman; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerDefections() == 0);
    }
}
