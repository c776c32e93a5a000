package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void meanAndSpreadAreTheTextbooks() {
        SplittableRandom chance = new SplittableRandom(1);
        double[] values = chance.doubles(1000, 1000, 1001).toArray();
        Moments moments = new Moments();
        double sum = 0;
        for (double value : values) {
            moments.add(value);
            sum += value - 1000;
        }
        double mean = sum / 1000;
        double squares = 0;
        for (double value : values) {
            squares += (value - 1000 - mean) * (value - 1000 - mean);
        }

        assertThat(moments.mean() - 1000).isCloseTo(mean, within(1e-9));
        assertThat(moments.standardDeviation()).isCloseTo(Math.sqrt(squares / 999), within(1e-9));
    }

    @Test
    void equalNumbersHaveNoSpread() {
        Moments moments = new Moments();
        for (int i = 0; i < 10; i++) {
            moments.add(0.1);
        }

        assertThat(moments.mean()).isEqualTo(0.1);
        assertThat(moments.standardDeviation()).isZero();
    }

    @Test
    void tooFewNumbersHaveNone() {
        Moments moments = new Moments();
        assertThat(moments.mean()).isNaN();
        moments.add(3);
        assertThat(moments.mean()).isEqualTo(3);
        assertThat(moments.standardDeviation()).isNaN();
    }
}
