package dilemma.analysis;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;

/** A strategy whose players are timed; for one thread. */
final class Timed implements Strategy {

    private static final double SECOND = 1e9;

    private final Strategy strategy;
    private Speed speed = new Speed(0, 0, 0, 0);

    Timed(Strategy strategy) {
        this.strategy = strategy;
    }

    /** Returns how long they took up to now. */
    Speed speed() {
        return speed;
    }

    @Override
    public Profile profile() {
        return strategy.profile();
    }

    @Override
    public Optional<String> refusal(Game game) {
        return strategy.refusal(game);
    }

    @Override
    public List<Strategy> parts() {
        return List.of(strategy);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Player player = strategy.newPlayer(setting, random);
        return history -> timed(player, history);
    }

    private Move timed(Player player, History history) {
        long started = System.nanoTime();
        Move move = player.next(history);
        speed = speed.after((System.nanoTime() - started) / SECOND);
        return move;
    }
}
