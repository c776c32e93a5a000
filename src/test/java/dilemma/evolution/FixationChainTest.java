package dilemma.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dilemma.tournament.Topology;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FixationChainTest {

    static LongStream everySeed() {
        return LongStream.range(0, 40);
    }

    static IntStream everySize() {
        return IntStream.of(2, 3, 10, 100, 10_000);
    }

    private static Moran moran(Update update, Fitness fitness) {
        return new Moran(update, fitness, new Topology.Complete());
    }

    @ParameterizedTest
    @MethodSource("everySeed")
    void itIsWhatAllStatesOfAllIndividualsComeTo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 2 + random.nextInt(6);
        PayoffMatrix payoffs = Worlds.random(2, random);
        double intensity = random.nextDouble(2);
        Update update = seed % 2 == 0 ? Update.BIRTH_DEATH : Update.DEATH_BIRTH;
        FixationChain chain = moran(update, new Fitness.Exponential(intensity)).chain(payoffs, 0, 1, size);
        Enumeration all = new Enumeration(
                size, Enumeration.complete(size), payoffs.rows(), intensity, update == Update.BIRTH_DEATH);

        for (int count = 1; count < size; count++) {
            assertThat(chain.probability(count)).isCloseTo(all.fixation(count), within(1e-11));
            assertThat(chain.conditionalSteps(count)).isCloseTo(all.conditionalSteps(count), withinPercentage(1e-6));
            assertThat(chain.ofResidents().probability(size - count)).isCloseTo(1 - all.fixation(count), within(1e-11));
        }
    }

    /** (1 - 1/r) / (1 - 1/r^N): Moran 1958. */
    @ParameterizedTest
    @MethodSource("everySize")
    void aFitterMutantTakesOverAsMoranSays(int size) {
        Moran moran = moran(Update.BIRTH_DEATH, new Fitness.Linear(1));
        for (double r : new double[] {0.5, 0.9, 1.1, 2}) {
            double expected = (1 - 1 / r) / (1 - Math.pow(r, -size));

            assertThat(moran.chain(Worlds.two(r, r, 1, 1), 0, 1, size).probability(1))
                    .isCloseTo(expected, within(1e-12 + 1e-9 * expected));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNeutralMutantTakesOverOnceInSoMany(Update update) {
        for (int size : new int[] {2, 7, 30, 1000}) {
            FixationChain chain = moran(update, new Fitness.Exponential(0)).chain(Worlds.two(3, 0, 5, 1), 0, 1, size);

            assertThat(chain.probability(1)).isCloseTo(1.0 / size, within(1e-12));
            assertThat(chain.probability(size / 2)).isCloseTo(Math.floor(size / 2.0) / size, within(1e-12));
        }
    }

    /** N (N - 1) steps (Moran 1958) in the process where parents may die; here a step changes more often than there. */
    @Test
    void aNeutralMutantTakesAsLongAsKnown() {
        int size = 25;
        FixationChain chain =
                moran(Update.BIRTH_DEATH, new Fitness.Exponential(0)).chain(Worlds.two(1, 1, 1, 1), 0, 1, size);

        // where the parent is never replaced, a change is N / (N - 1) times as probable
        assertThat(chain.conditionalSteps(1)).isCloseTo((size - 1.0) * (size - 1), within(1e-8));
    }

    @Test
    void theSmallestProbabilityHasAllItsDigits() {
        FixationChain chain =
                moran(Update.BIRTH_DEATH, new Fitness.Exponential(1)).chain(Worlds.two(0, 0, 5, 5), 0, 1, 100);

        // 1 / (1 + e^5 + … + e^495)
        assertThat(chain.probability(1) / (Math.exp(-495) * -Math.expm1(-5))).isCloseTo(1, within(1e-12));
        assertThat(chain.ofResidents().probability(1)).isCloseTo(-Math.expm1(-5), within(1e-12));
    }

    @Test
    void whoHasNoFitnessCannotTakeOver() {
        Moran moran = moran(Update.BIRTH_DEATH, new Fitness.Linear(1));
        FixationChain chain = moran.chain(Worlds.two(2, 0, 3, 1), 0, 1, 5);

        // a single mutant earns nothing
        assertThat(chain.probability(1)).isZero();
        assertThat(chain.conditionalSteps(1)).isNaN();
        assertThat(chain.probability(2)).isPositive();
        assertThat(chain.conditionalSteps(2)).isPositive();
        assertThat(moran.chain(Worlds.two(0, 0, 0, 0), 0, 1, 5).probability(1)).isCloseTo(0.2, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("everySeed")
    void imitatorsTakeOverInProportionToWhatTheyGainOnTheWay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 2 + random.nextInt(50);
        double intensity = random.nextDouble();
        PayoffMatrix payoffs = Worlds.random(2, random);
        FixationChain chain = new Imitation(intensity).chain(payoffs, 0, 1, size);
        double[] gains = new double[size];
        double product = 0;
        double all = 1;
        for (int i = 1; i < size; i++) {
            gains[i] = ((i - 1) * payoffs.at(0, 0)
                            + (size - i) * payoffs.at(0, 1)
                            - i * payoffs.at(1, 0)
                            - (size - i - 1) * payoffs.at(1, 1))
                    / (size - 1);
            product += gains[i];
            all += Math.exp(-intensity * product);
        }

        assertThat(chain.probability(1) * all).isCloseTo(1, within(1e-11));
        assertThat(Math.log(chain.probability(1) / chain.ofResidents().probability(1)))
                .isCloseTo(intensity * product, within(1e-9));
    }
}
