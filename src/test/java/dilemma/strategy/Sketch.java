package dilemma.strategy;

import dilemma.random.RandomSource;
import java.util.function.Function;

/**
 * A strategy for one test.
 *
 * @param traits how it is classified
 * @param players makes a player of what it is told
 */
record Sketch(Traits traits, Function<Setting, Player> players) implements Strategy {

    /** Returns a deterministic strategy whose players share this rule. */
    static Sketch of(Player rule) {
        return new Sketch(Traits.unbounded(), setting -> rule);
    }

    @Override
    public Profile profile() {
        return Profile.of("sketch", "Sketch", traits);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return players.apply(setting);
    }
}
