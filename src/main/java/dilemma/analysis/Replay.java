package dilemma.analysis;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Occasion;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.OptionalInt;

/** Plays a strategy against a fixed sequence of moves. */
final class Replay {

    private final Strategy strategy;
    private final Recording.Script script;
    private final Setting setting;
    private final boolean looksFarBack;

    Replay(Strategy strategy, Recording.Script script, Game game) {
        this.strategy = strategy;
        this.script = script;
        this.setting = new Setting(game, script.knownLength() ? OptionalInt.of(script.turns()) : OptionalInt.empty());
        this.looksFarBack = strategy.profile().traits().looksFarBack();
    }

    /** Takes the moves that the strategy chose, turn by turn. */
    interface Observer {
        void chose(int turn, Move move);
    }

    /** Plays one match; histories hold the moves made, after slips. */
    void play(RandomSource random, Observer observer) {
        Occasion occasion = Occasion.unheard();
        try {
            play(strategy.newPlayer(setting.on(occasion), random), observer);
        } finally {
            occasion.end();
        }
    }

    private void play(Player player, Observer observer) {
        History history = new History(looksFarBack);
        for (int turn = 1; turn <= script.turns(); turn++) {
            Move chosen = player.next(history);
            observer.chose(turn, chosen);
            Move made = script.slipsOn(turn) ? chosen.flipped() : chosen;
            history.append(made, Move.cooperateIf(script.moves().charAt(turn - 1) == 'C'));
        }
    }

    /** Returns the moves that the strategy chose where nothing was left to chance, a letter per turn. */
    String moves() {
        StringBuilder moves = new StringBuilder();
        // a player that is asked on turn n has chosen on the n - 1 before
        RandomSource written = () -> script.draws().get(moves.length());
        play(script.draws().isEmpty() ? RandomSource.none() : written, (turn, move) -> moves.append(move));
        return moves.toString();
    }
}
