package dilemma.strategy;

import dilemma.game.Game;
import dilemma.random.RandomSource;
import java.util.Optional;

/**
 * A strategy from elsewhere, held to the contract: where it throws, gives null or changes the history, a
 * {@link BrokenStrategyException} says so. Its profile is asked for once.
 */
public final class Guarded implements Strategy {

    private final Strategy inner;
    private final Guard guard;
    private final Profile profile;

    /**
     * Guards a strategy.
     *
     * @param inner the strategy
     * @param who where it is from and which it is, for messages
     * @throws BrokenStrategyException if it has no profile
     */
    public Guarded(Strategy inner, String who) {
        this.inner = inner;
        this.guard = new Guard(who);
        this.profile = guard.answer(() -> "its profile", inner::profile);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new GuardedPlayer(guard, guard.answer(() -> "a player", () -> inner.newPlayer(setting, random)));
    }

    @Override
    public Optional<String> refusal(Game game) {
        return guard.answer(() -> "its refusal of the game " + game.name(), () -> inner.refusal(game));
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        Optional<? extends StochasticMachine<?>> machine =
                guard.answer(() -> "its machine", () -> inner.machine(setting));
        return machine.map(this::guarded);
    }

    private <S> StochasticMachine<S> guarded(StochasticMachine<S> machine) {
        return new GuardedMachine<>(guard, machine);
    }
}
