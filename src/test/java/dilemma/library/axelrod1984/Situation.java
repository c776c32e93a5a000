package dilemma.library.axelrod1984;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.Map;

/**
 * The past of a match in which the player's own moves were these, whatever it chose.
 *
 * @param own the player's moves as they were played
 * @param partner as many moves of the partner
 */
record Situation(String own, String partner) {

    /** Returns what a strategy of the library chooses next; it may draw no numbers. */
    Move answer(String id) {
        return answer(Replay.strategy(id, Map.of()), RandomSource.none());
    }

    /** Returns what a strategy chooses next. */
    Move answer(Strategy strategy, RandomSource random) {
        Player player = strategy.newPlayer(Setting.of(Games.AXELROD), random);
        History history = new History(false);
        for (int turn = 0; turn < own.length(); turn++) {
            player.next(history);
            history.append(move(own, turn), move(partner, turn));
        }
        return player.next(history);
    }

    private static Move move(String moves, int index) {
        return Move.valueOf(moves.substring(index, index + 1));
    }
}
