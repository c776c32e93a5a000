package dilemma.library;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.Map;

/** Lets a strategy answer a fixed sequence of moves. */
public final class Replay {

    private Replay() {}

    /** Builds a strategy of the library with arguments. */
    public static Strategy strategy(String id, Map<String, String> given) {
        Arguments arguments = new Arguments(id, given);
        Strategy strategy = new Library().create(id, arguments).orElseThrow();
        arguments.checkAllRead();
        return strategy;
    }

    /** Returns the answers of a strategy of the library without arguments; it may draw no numbers. */
    public static String answers(String id, String partner) {
        return answers(strategy(id, Map.of()), partner);
    }

    /** Returns the answers of a strategy; it may draw no numbers. */
    public static String answers(Strategy strategy, String partner) {
        return answers(strategy, partner, ".".repeat(partner.length()));
    }

    /** Returns what a strategy chooses when the moves marked with X are made as the other one. */
    public static String answers(Strategy strategy, String partner, String slips) {
        return answers(strategy, partner, slips, RandomSource.none());
    }

    /** Returns what a strategy chooses when the moves marked with X are made as the other one. */
    public static String answers(Strategy strategy, String partner, String slips, RandomSource random) {
        return answers(strategy, Setting.of(Games.AXELROD), partner, slips, random);
    }

    /** Returns what a strategy chooses in a setting when the moves marked with X are made as the other one. */
    public static String answers(
            Strategy strategy, Setting setting, String partner, String slips, RandomSource random) {
        History history = new History(strategy.profile().traits().looksFarBack());
        return answers(strategy.newPlayer(setting, random), history, partner, slips);
    }

    /**
     * Returns what a fresh player chooses, with an empty history, when the moves marked with X are made as the other
     * one.
     */
    public static String answers(Player player, History history, String partner, String slips) {
        StringBuilder chosen = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            Move move = player.next(history);
            chosen.append(move);
            history.append(slips.charAt(i) == 'X' ? move.flipped() : move, Move.valueOf(partner.substring(i, i + 1)));
        }
        return chosen.toString();
    }

    /** Returns moves drawn with a probability of D. */
    public static String moves(long seed, int turns, double defection) {
        RandomSource random = Seed.of(seed).stream();
        StringBuilder moves = new StringBuilder();
        for (int i = 0; i < turns; i++) {
            moves.append(random.nextBoolean(defection) ? 'D' : 'C');
        }
        return moves.toString();
    }
}
