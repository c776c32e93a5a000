package dilemma.oracle;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import java.util.List;
import java.util.SplittableRandom;

/** Rules of matches drawn for tests, edges more often than a fair draw would. */
public final class Drawn {

    private static final List<Integer> EDGES = List.of(1, 2, 3, 4, 5, 62, 63, 64, 65, 66, 67, 127, 128, 129, 192, 200);
    private static final List<Double> NOISES = List.of(0.0, 0.0, 0.1, 0.5, 1.0);

    private Drawn() {}

    /** Returns a number of turns from 1 to 200. */
    public static int turns(SplittableRandom chance) {
        return chance.nextInt(3) == 0 ? 1 + chance.nextInt(200) : EDGES.get(chance.nextInt(EDGES.size()));
    }

    /** Returns a fixed or random ending of at most 200 turns. */
    public static Ending ending(SplittableRandom chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> new Ending.Continuation(chance.nextInt(100) / 100.0, turns(chance));
            case 1 -> new Ending.Continuation(0.99, 200);
            default -> new Ending.Fixed(turns(chance));
        };
    }

    /** Returns conditions of any kind; without chance in them, where wanted. */
    public static Conditions conditions(SplittableRandom chance, boolean isCertain) {
        if (isCertain) {
            return new Conditions(
                    game(chance), chance.nextBoolean(), new Noise(chance.nextInt(2), chance.nextInt(2)), 1);
        }
        double recognition = List.of(1.0, 1.0, 0.7, 0.0).get(chance.nextInt(4));
        return new Conditions(game(chance), chance.nextBoolean(), new Noise(noise(chance), noise(chance)), recognition);
    }

    private static double noise(SplittableRandom chance) {
        return NOISES.get(chance.nextInt(NOISES.size()));
    }

    /** Returns a named game, or one of four quarters, whose sums doubles hold exactly. */
    public static Game game(SplittableRandom chance) {
        if (chance.nextBoolean()) {
            return Games.all().get(chance.nextInt(Games.all().size()));
        }
        Payoffs payoffs = new Payoffs(quarter(chance), quarter(chance), quarter(chance), quarter(chance));
        return Game.custom(payoffs, chance.nextBoolean() ? Objective.MAXIMISE : Objective.MINIMISE);
    }

    private static double quarter(SplittableRandom chance) {
        return (chance.nextInt(41) - 20) / 4.0;
    }
}
