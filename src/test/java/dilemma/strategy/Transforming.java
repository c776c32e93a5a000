package dilemma.strategy;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.random.RandomSource;
import java.util.OptionalInt;

/** What the tests of transforms share: the whole catalogue, transforms of it, and how they play. */
final class Transforming {

    static final DataStrategies CATALOGUE = DataStrategies.beside(new Library());

    static final Resolver RESOLVER = new Resolver(CATALOGUE);

    private Transforming() {}

    /** Returns the strategy of a reference. */
    static Strategy strategy(String reference) {
        return RESOLVER.resolve(reference).strategy();
    }

    /** Wraps a strategy that need not be in the catalogue; the transform is written as after a plus sign. */
    static Strategy wrap(String transform, Strategy inner) {
        Reference.Part part = Reference.parse("inner+" + transform).transforms().get(0);
        Arguments arguments = new Arguments(part.name(), part.arguments(), CATALOGUE);
        Strategy strategy = Transforms.apply(part.name(), inner, arguments);
        arguments.checkAllRead();
        return strategy;
    }

    /** Returns what a strategy plays against fixed moves, in Axelrod's game, not knowing the length. */
    static String play(Strategy strategy, String partner, RandomSource random) {
        return play(strategy, partner, OptionalInt.empty(), random);
    }

    /** Returns what a strategy plays against fixed moves, in Axelrod's game. */
    static String play(Strategy strategy, String partner, OptionalInt length, RandomSource random) {
        Player player = strategy.newPlayer(new Setting(Games.AXELROD, length), random);
        History history = new History(strategy.profile().traits().looksFarBack());
        StringBuilder played = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            Move move = player.next(history);
            played.append(move);
            history.append(move, Move.valueOf(partner.substring(i, i + 1)));
        }
        return played.toString();
    }

    /** Returns moves with each turned into the other one. */
    static String flipped(String moves) {
        return moves.replace('C', '-').replace('D', 'C').replace('-', 'D');
    }
}
