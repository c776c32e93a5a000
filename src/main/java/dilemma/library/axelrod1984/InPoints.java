package dilemma.library.axelrod1984;

import dilemma.game.Games;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;

/**
 * A rule that counts in the points of the tournament, whatever the game is.
 *
 * @param rule the same rule, which counts in the payoffs of its game
 */
record InPoints(Strategy rule) implements Strategy {

    @Override
    public Profile profile() {
        Profile profile = rule.profile();
        return profile.traits(profile.traits().ignoringGame());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return rule.newPlayer(setting.in(Games.AXELROD), random);
    }
}
