package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleMeanTest {

    @Test
    void theIntervalIsThatOfStudent() {
        SampleMean mean = SampleMean.of(1, 2, 3);

        assertThat(mean.value()).isEqualTo(2);
        assertThat(mean.standardError()).isCloseTo(1 / Math.sqrt(3), within(1e-15));
        assertThat(mean.low()).isCloseTo(2 - 4.302652729696 / Math.sqrt(3), within(1e-9));
        assertThat(mean.high()).isCloseTo(2 + 4.302652729696 / Math.sqrt(3), within(1e-9));
    }

    @Test
    void oneNumberHasNoErrorAndNoneNoMean() {
        assertThat(SampleMean.of(5).value()).isEqualTo(5);
        assertThat(SampleMean.of(5).low()).isNaN();
        assertThat(SampleMean.of().value()).isNaN();
    }
}
