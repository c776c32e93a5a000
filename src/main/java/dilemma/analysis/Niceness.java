package dilemma.analysis;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.History;
import dilemma.strategy.Occasion;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.OptionalInt;

/**
 * Whether a strategy is nice: never the first to defect (Axelrod 1980).
 *
 * <p>It is so when it never defects against a partner that always cooperates. A deterministic strategy then takes a
 * single path, which is followed for 1,000 turns of a match of unknown length and through one of 200 turns whose length
 * it is told. A stochastic one is played a hundred times 200 turns in both ways: one that defects in one of a thousand
 * turns is found out. One that is slow is played a tenth as often: one that defects in one of a hundred turns is found
 * out. One that inherits from its earlier matches has met a partner that plays at random.
 */
final class Niceness {

    private static final int LONG = 1000;
    private static final int TOLD = 200;
    private static final int TRIALS = 100;
    private static final int TRIALS_OF_SLOW = 10;

    private final Strategy strategy;
    private final Game game;

    private Niceness(Strategy strategy, Game game) {
        this.strategy = strategy;
        this.game = game;
    }

    /** Returns whether a strategy is nice in a game that it does not refuse. */
    static boolean of(Strategy strategy, Game game) {
        return new Niceness(strategy, game).isNice();
    }

    private boolean isNice() {
        Traits traits = strategy.profile().traits();
        if (!traits.stochastic()) {
            return cooperates(OptionalInt.empty(), LONG, RandomSource.none())
                    && cooperates(OptionalInt.of(TOLD), TOLD, RandomSource.none());
        }
        Seed address = Seed.of(0).child("niceness");
        for (int trial = 0; trial < (traits.slow() ? TRIALS_OF_SLOW : TRIALS); trial++) {
            Seed seed = address.child(trial);
            if (!cooperates(OptionalInt.empty(), TOLD, seed.child(0).stream())
                    || !cooperates(OptionalInt.of(TOLD), TOLD, seed.child(1).stream())) {
                return false;
            }
        }
        return true;
    }

    /** Plays a match against a coin, for what it leaves. */
    private void leaveSomething(Setting setting, RandomSource random) {
        Player player = strategy.newPlayer(setting, random);
        History history = new History(strategy.profile().traits().looksFarBack());
        RandomSource coin = Seed.of(0).child("legacy").stream();
        for (int turn = 0; turn < TOLD; turn++) {
            history.append(player.next(history), Move.cooperateIf(coin.nextBoolean(0.5)));
        }
    }

    private boolean cooperates(OptionalInt length, int turns, RandomSource random) {
        Occasion occasion = Occasion.unheard();
        try {
            return cooperates(new Setting(game, length).on(occasion), turns, random);
        } finally {
            occasion.end();
        }
    }

    private boolean cooperates(Setting setting, int turns, RandomSource random) {
        if (strategy.profile().traits().inherits()) {
            leaveSomething(setting, random);
        }
        Player player = strategy.newPlayer(setting, random);
        History history = new History(strategy.profile().traits().looksFarBack());
        for (int turn = 0; turn < turns; turn++) {
            if (player.next(history) == Move.D) {
                return false;
            }
            history.append(Move.C, Move.C);
        }
        return true;
    }
}
