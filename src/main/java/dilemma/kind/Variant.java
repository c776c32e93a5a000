package dilemma.kind;

import dilemma.game.Game;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;

/**
 * A strategy that plays as another does, under an id, a name and a source of its own: a well-known transform of a
 * well-known rule.
 *
 * @param profile what it says of itself; its traits are those of the other
 * @param inner the strategy that plays
 */
public record Variant(Profile profile, Strategy inner) implements Strategy {

    /** Puts the traits right. */
    public Variant {
        profile = profile.traits(inner.profile().traits());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return inner.newPlayer(setting, random);
    }

    @Override
    public List<Strategy> parts() {
        return List.of(inner);
    }

    @Override
    public Optional<String> refusal(Game game) {
        return inner.refusal(game);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return inner.machine(setting);
    }
}
