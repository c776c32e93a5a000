package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherTestTest {

    @Test
    void smallSamplesAgreeWithCounting() {
        for (int n = 1; n <= 9; n++) {
            for (int m = 1; m <= 9; m++) {
                for (int a = 0; a <= n; a++) {
                    for (int b = 0; b <= m; b++) {
                        assertThat(FisherTest.probability(a, n, b, m))
                                .as("%d of %d and %d of %d", a, n, b, m)
                                .isEqualTo(counted(a, n, b, m), within(1e-12));
                    }
                }
            }
        }
    }

    /** Counts the ways to deal the successes of both samples to the first. */
    private static double counted(int a, int n, int b, int m) {
        BigInteger lower = BigInteger.ZERO;
        BigInteger upper = BigInteger.ZERO;
        for (int k = Math.max(0, a + b - m); k <= Math.min(n, a + b); k++) {
            BigInteger ways = choose(n, k).multiply(choose(m, a + b - k));
            lower = k <= a ? lower.add(ways) : lower;
            upper = k >= a ? upper.add(ways) : upper;
        }
        BigDecimal smaller = new BigDecimal(lower.min(upper));
        BigDecimal all = new BigDecimal(choose(n + m, a + b));
        return Math.min(1, 2 * smaller.divide(all, MathContext.DECIMAL64).doubleValue());
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    @ParameterizedTest
    @CsvSource({
        "300, 600, 10000, 20000",
        "330, 600, 10000, 20000",
        "400, 600, 10000, 20000",
        "0, 600, 0, 20000",
        "600, 600, 20000, 20000",
        "0, 600, 20000, 20000",
        "600, 600, 0, 20000",
        "3, 600, 10, 20000",
        "0, 600, 900, 20000",
        "590, 600, 19999, 20000",
        "16, 17, 1, 18",
    })
    void largeSamplesAgreeWithTheHypergeometricDistribution(int a, int n, int b, int m) {
        HypergeometricDistribution first = HypergeometricDistribution.of(n + m, a + b, n);
        double lower = first.cumulativeProbability(a);
        double upper = first.survivalProbability(a - 1);

        assertThat(FisherTest.probability(a, n, b, m))
                .isCloseTo(Math.min(1, 2 * Math.min(lower, upper)), Percentage.withPercentage(1e-6));
    }
}
