package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.random.Seed;
import dilemma.strategy.Resolver;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of rates, with samples of the sizes that are recorded and played. */
class RateComparisonTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));
    private static final Recording.Script SCRIPT =
            new Recording.Script("some", "CDDCCCDCDDDDCCCDCDCCDDCDCCCCCDDDCDCDDCCDCDDCCCCCDC", "", List.of(), false);

    private static final int RECORDED = 600;
    private static final int PLAYED = 5000;
    private static final double LEVEL = 1e-6 / 5000;

    private static RateComparison.Sample sample(String reference, int runs, long seed) {
        Replay replay = new Replay(RESOLVER.resolve(reference).strategy(), SCRIPT, Games.AXELROD);
        return RateComparison.Sample.of(replay, SCRIPT, runs, Seed.of(seed));
    }

    private static Recording.Behaviour.Rates recorded(String reference, int runs, long seed) {
        RateComparison.Sample sample = sample(reference, runs, seed);
        return new Recording.Behaviour.Rates(
                runs,
                Arrays.stream(sample.cooperations())
                        .mapToInt(Math::toIntExact)
                        .boxed()
                        .toList(),
                sample.sum());
    }

    private static boolean isFoundDifferent(String recorded, String played, long seed, double level) {
        Recording.Behaviour.Rates expected = recorded(recorded, RECORDED, 2 * seed);
        return new RateComparison(expected, sample(played, PLAYED, 2 * seed + 1), level)
                .difference(new Recording("some", SCRIPT, expected))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"random", "random:p=0.999", "first-by-joss", "gtft", "tit-for-tat+noisy=0.001", "first-by-tullock"})
    void theSameStrategyIsTakenForTheSame(String strategy) {
        for (long seed = 0; seed < 40; seed++) {
            assertThat(isFoundDifferent(strategy, strategy, seed, LEVEL))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    @Test
    void theLevelOfATestIsKept() {
        int different = 0;
        for (long seed = 0; seed < 200; seed++) {
            different += isFoundDifferent("random", "random", seed, 1e-3) ? 1 : 0;
        }

        // 51 tests of a thousandth give 10 in 200 samples at most in the mean; 25 would be 4.8 standard deviations off
        assertThat(different).isBetween(1, 25);
    }

    @ParameterizedTest
    @CsvSource({
        "random, random:p=0.55",
        "first-by-joss, tit-for-tat+noisy=0.2",
        "gtft, tit-for-tat+forgiver=0.5",
        "always-cooperate+noisy=0.02, always-cooperate+noisy=0.04",
        "zd-extort-2, zd-extortion",
    })
    void anotherStrategyIsNot(String recorded, String played) {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(isFoundDifferent(recorded, played, seed, LEVEL))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void theFirstTurnThatDiffersIsTold() {
        Recording.Behaviour.Rates recorded = recorded("always-cooperate+noisy=0.02", RECORDED, 1);
        RateComparison.Sample played = sample("always-defect+noisy=0.02", PLAYED, 2);

        Difference difference = new RateComparison(recorded, played, LEVEL)
                .difference(new Recording("some", SCRIPT, recorded))
                .orElseThrow();

        assertThat(difference.turn()).isEqualTo(1);
        assertThat(Double.parseDouble(difference.expected())).isGreaterThan(0.9);
        assertThat(Double.parseDouble(difference.played())).isLessThan(0.1);
    }
}
