package dilemma.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallMutationTest {

    static LongStream everySeed() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("everySeed")
    void theDistributionIsStationary(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int types = 2 + random.nextInt(8);
        SmallMutation limit = new SmallMutation(
                Worlds.random(types, random), new Imitation(random.nextDouble(0.2)), 2 + random.nextInt(20));
        double[][] fixation = limit.fixation();
        double[] shares = limit.stationary();

        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        for (int i = 0; i < types; i++) {
            double in = 0;
            double out = 0;
            for (int j = 0; j < types; j++) {
                in += i == j ? 0 : shares[j] * fixation[j][i];
                out += i == j ? 0 : shares[i] * fixation[i][j];
            }
            assertThat(in).isCloseTo(out, within(1e-12));
        }
    }

    /** Two types are alone in the ratio of their mutants' fixation, which is exp(β Σ (payoff of one - other)). */
    @Test
    void theStrongestSelectionIsStillReckonedWith() {
        PayoffMatrix payoffs = Worlds.of(new double[] {3, 0, 3}, new double[] {5, 1, 1}, new double[] {3, 1, 3.1});
        double[] shares = new SmallMutation(payoffs, new Imitation(1000), 100).stationary();

        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares).doesNotContain(Double.NaN);
        assertThat(shares[2]).isGreaterThan(0.99);
    }

    @Test
    void whereNothingCountsAllAreAloneForAsLong() {
        SmallMutation limit = new SmallMutation(Worlds.random(5, new SplittableRandom(2)), new Imitation(0), 10);

        assertThat(limit.stationary()).containsExactly(new double[] {0.2, 0.2, 0.2, 0.2, 0.2}, within(1e-12));
        assertThat(limit.fixation()[1][3]).isCloseTo(0.1, within(1e-14));
        assertThat(limit.fixation()[1][1]).isNaN();
    }

    @Test
    void aSingleTypeIsAloneForEver() {
        assertThat(new SmallMutation(Worlds.of(new double[] {1}), new Imitation(1), 10).stationary())
                .containsExactly(1);
    }
}
