package dilemma.library.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForesightTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsTheMoveThatTheWholeTreeFinds(int turns) {
        RandomSource random = Seed.of(turns).stream();
        for (int trial = 0; trial < 100; trial++) {
            double[] cooperation = {chance(random), chance(random), chance(random), chance(random)};
            for (Outcome outcome : Outcome.values()) {
                assertThat(new Foresight(cooperation).best(outcome, turns))
                        .isEqualTo(bestInTree(cooperation, outcome, turns));
            }
        }
    }

    /** Returns 0, 1 or a chance between: rules and frequencies are mixed in what is believed. */
    private static double chance(RandomSource random) {
        return random.nextBoolean(0.5) ? random.nextInt(2) : random.nextDouble();
    }

    private static Move bestInTree(double[] cooperation, Outcome outcome, int turns) {
        return Move.cooperateIf(
                branch(cooperation, outcome, Move.C, turns) >= branch(cooperation, outcome, Move.D, turns));
    }

    private static double branch(double[] cooperation, Outcome outcome, Move next, int turns) {
        double p = cooperation[outcome.index()];
        return p * tree(cooperation, Outcome.of(next, Move.C), turns - 1)
                + (1 - p) * tree(cooperation, Outcome.of(next, Move.D), turns - 1)
                + Games.AXELROD.utilities().of(outcome);
    }

    private static double tree(double[] cooperation, Outcome outcome, int turns) {
        return turns == 0
                ? Games.AXELROD.utilities().of(outcome)
                : Math.max(branch(cooperation, outcome, Move.C, turns), branch(cooperation, outcome, Move.D, turns));
    }
}
