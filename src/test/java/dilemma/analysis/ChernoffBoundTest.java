package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChernoffBoundTest {

    private static final long MANY = 1_000_000_000_000L;

    /** For a coin the bound is known: exp(-n KL(m, p)), twice for two sides. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.6, 100", "0.5, 0.4, 100", "0.1, 0.2, 50", "0.01, 0.05, 600", "0.9, 0.7, 30"})
    void ofACoinItIsTheKnownOne(double p, double mean, double size) {
        long[] counts = {Math.round(MANY * (1 - p)), Math.round(MANY * p)};
        double divergence = mean * Math.log(mean / p) + (1 - mean) * Math.log((1 - mean) / (1 - p));

        assertThat(ChernoffBound.probability(counts, mean, size))
                .isCloseTo(Math.min(1, 2 * Math.exp(-size * divergence)), within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"50", "12", "0"})
    void whereBothAreAlikeNothingIsUnlikely(int always) {
        long[] counts = new long[51];
        counts[always] = 20_000;

        assertThat(ChernoffBound.probability(counts, always, 582)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"49", "25", "0"})
    void whatIsNeverPlayedIsFoundOut(int mean) {
        long[] counts = new long[51];
        counts[50] = 20_000;

        assertThat(ChernoffBound.probability(counts, mean, 582)).isLessThan(1e-12);
    }

    /** One match in 600 that ended early and lost 50 cooperations, where ours saw none: no proof of anything. */
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void aRareEventIsNoDifference(int rare) {
        long[] counts = new long[51];
        counts[50] = 20_000;

        assertThat(ChernoffBound.probability(counts, 50 - 50.0 * rare / 600, 582))
                .isGreaterThan(1e-9);
    }
}
