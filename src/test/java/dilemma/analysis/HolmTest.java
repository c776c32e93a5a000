package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {

    /** The same as {@code p.adjust(c(0.01, 0.02, 0.03, 0.005), "holm")} of R. */
    @Test
    void theSmallestCountsForAllTheNextForOneLess() {
        assertThat(Holm.corrected(0.01, 0.02, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.04, 0.04, 0.02}, within(1e-15));
    }

    @Test
    void whereThereIsNoTestNothingIsCorrectedFor() {
        assertThat(Holm.corrected(Double.NaN, 0.02, Double.NaN, 0.03))
                .containsExactly(Double.NaN, 0.04, Double.NaN, 0.04);
    }

    @Test
    void aProbabilityStaysOne() {
        assertThat(Holm.corrected(0.9, 0.8)).containsExactly(1, 1);
        assertThat(Holm.corrected()).isEmpty();
    }
}
