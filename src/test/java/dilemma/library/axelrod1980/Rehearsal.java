package dilemma.library.axelrod1980;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Library;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Resolver;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.OptionalInt;

/**
 * A strategy against written-down moves of a partner.
 *
 * @param strategy the strategy
 * @param setting what it is told
 * @param random its random numbers
 */
record Rehearsal(Strategy strategy, Setting setting, RandomSource random) {

    /** Returns a rehearsal on Axelrod's game, length unknown, of one that must not draw. */
    static Rehearsal of(String reference) {
        return new Rehearsal(strategy(reference), Setting.of(Games.AXELROD), RandomSource.none());
    }

    static Strategy strategy(String reference) {
        return new Resolver(new Library()).resolve(reference).strategy();
    }

    Rehearsal told(int length) {
        return new Rehearsal(strategy, new Setting(setting.game(), OptionalInt.of(length)), random);
    }

    Rehearsal drawing(RandomSource source) {
        return new Rehearsal(strategy, setting, source);
    }

    /** Returns what the strategy plays against these moves. */
    String against(String partner) {
        return against(partner, ".".repeat(partner.length()));
    }

    /** Returns what the strategy chooses against these moves, where an X turns what it chose into the other move. */
    String against(String partner, String slips) {
        Player player = strategy.newPlayer(setting, random);
        History history = new History(strategy.profile().traits().looksFarBack());
        StringBuilder chosen = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            Move move = player.next(history);
            chosen.append(move);
            history.append(slips.charAt(i) == 'X' ? move.flipped() : move, partner.charAt(i) == 'C' ? Move.C : Move.D);
        }
        return chosen.toString();
    }
}
