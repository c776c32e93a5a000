package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoresTest {

    /**
     * Totals 10, 12, 20 over 5, 6, 8 turns: the ratio is R = 42/19. The residuals y - R x are (190 - 210)/19 = -20/19,
     * (228 - 252)/19 = -24/19 and (380 - 336)/19 = 44/19, of sum 0; their squares sum to (400 + 576 + 1936)/361 =
     * 2912/361, divided by n - 1 = 2 gives 1456/361. The standard error is √(1456/361) / √3 / (19/3).
     */
    @Test
    void theStandardErrorIsTheRatioEstimators() {
        Scores scores = new Scores(1, 3);
        scores.set(0, 0, 10, 5);
        scores.set(0, 1, 12, 6);
        scores.set(0, 2, 20, 8);

        assertThat(scores.overall(0)).isEqualTo(42 / 19.0);
        assertThat(scores.of(0)).containsExactly(2, 2, 2.5);
        assertThat(scores.median(0)).isEqualTo(2);
        assertThat(scores.standardError(0, 42 / 19.0))
                .isCloseTo(Math.sqrt(1456 / 361.0) / Math.sqrt(3) / (19 / 3.0), within(1e-15));
        // deviations from the mean 13/6: 1/36 + 1/36 + 4/36 = 1/6, halved
        assertThat(scores.standardDeviation(0)).isCloseTo(Math.sqrt(1 / 12.0), within(1e-15));
    }

    @Test
    void equalLengthsMakeItTheErrorOfAMean() {
        Scores scores = new Scores(1, 4);
        double[] totals = {20, 24, 30, 22};
        for (int r = 0; r < 4; r++) {
            scores.set(0, r, totals[r], 10);
        }

        assertThat(scores.standardError(0, scores.overall(0)))
                .isCloseTo(scores.standardDeviation(0) / 2, within(1e-15));
        assertThat(scores.median(0)).isEqualTo(2.3);
    }

    @Test
    void equalRepetitionsHaveNoSpreadAtAll() {
        Scores scores = new Scores(1, 7);
        for (int r = 0; r < 7; r++) {
            scores.set(0, r, 0.1 + 0.2, 7);
        }

        assertThat(scores.standardError(0, scores.overall(0))).isZero();
        assertThat(scores.standardDeviation(0)).isZero();
    }

    @Test
    void oneRepetitionHasNoSpread() {
        Scores scores = new Scores(1, 1);
        scores.set(0, 0, 3, 1);

        assertThat(scores.standardDeviation(0)).isNaN();
        assertThat(scores.standardError(0, 3)).isNaN();
        assertThat(Estimate.of(scores, 0, 3, true))
                .isEqualTo(new Estimate(3, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 3));
    }

    @Test
    void theIntervalReachesStudentsQuantileToEitherSide() {
        Scores scores = new Scores(1, 2);
        scores.set(0, 0, 1, 1);
        scores.set(0, 1, 2, 1);
        Estimate estimate = Estimate.of(scores, 0, 1.5, true);

        // two repetitions: s = 1/√2, the error 1/2; the quantile with one degree of freedom is tan(0.475 π)
        double reach = Math.tan(0.475 * Math.PI) / 2;
        assertThat(estimate.standardError()).isCloseTo(0.5, within(1e-15));
        assertThat(estimate.low()).isCloseTo(1.5 - reach, within(1e-12));
        assertThat(estimate.high()).isCloseTo(1.5 + reach, within(1e-12));
    }

    @Test
    void withoutChanceThereIsNothingToEstimate() {
        Scores scores = new Scores(1, 2);
        scores.set(0, 0, 1, 1);
        scores.set(0, 1, 1, 1);

        assertThat(Estimate.of(scores, 0, 1, false))
                .isEqualTo(new Estimate(1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1));
    }
}
