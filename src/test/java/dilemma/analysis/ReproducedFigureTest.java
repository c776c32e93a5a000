package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.analysis.ReproducedFigure.Verdict;
import dilemma.tournament.PublishedFigure;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReproducedFigureTest {

    private static ReproducedFigure figure(double published, double error, double ours, double ownError) {
        return figure(published, error, ours, ownError, 0, false);
    }

    private static ReproducedFigure figure(
            double published, double error, double ours, double ownError, double tolerance, boolean alone) {
        return new ReproducedFigure(
                new PublishedFigure("Tit For Tat", Optional.empty(), published, OptionalDouble.empty()),
                error,
                new Measurement(ours, ownError),
                tolerance,
                alone);
    }

    @Test
    void threeStandardErrorsOfBothTogetherAreTheLimit() {
        // 1.2 and 1.6 are 2 together
        assertThat(figure(100, 1.2, 105.9, 1.6).verdict()).isEqualTo(Verdict.FITS);
        assertThat(figure(100, 1.2, 106.1, 1.6).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(figure(100, 1.2, 94.1, 1.6).verdict()).isEqualTo(Verdict.FITS);
        assertThat(figure(100, 1.2, 93.9, 1.6).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(figure(100, 1.2, 93, 1.6).inStandardErrors()).isEqualTo(-3.5);
    }

    @Test
    void withoutChanceFiguresMustBeEqual() {
        assertThat(figure(2.6, 0, 2.6, 0).verdict()).isEqualTo(Verdict.FITS);
        assertThat(figure(2.6, 0, 2.6001, 0).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(figure(2.6, 0, 2.6, 0).isExact()).isTrue();
        assertThat(figure(2.6, 0, 2.6, 0).inStandardErrors()).isNaN();
    }

    @Test
    void theNoiseOfSumsIsNoDifference() {
        assertThat(figure(0.3, 0, 0.1 + 0.2, 0).verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void aRoundedFigureMayBeOffByHalfItsLastPlace() {
        assertThat(figure(0.577, 0, 0.57735, 0, 0.0005, false).verdict()).isEqualTo(Verdict.FITS);
        assertThat(figure(0.577, 0, 0.5776, 0, 0.0005, false).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void whereATableSaysHowFarNoStandardErrorHelps() {
        assertThat(figure(2.6, 0, 2.63, 0.02, 0.02, true).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(figure(2.6, 0, 2.61, Double.NaN, 0.02, true).verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void withoutAStandardErrorADifferenceCannotBeJudged() {
        assertThat(figure(2.6, 0.1, 2.7, Double.NaN).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(figure(2.6, 0.1, 2.6, Double.NaN).verdict()).isEqualTo(Verdict.FITS);
        assertThat(figure(2.6, 0.1, Double.NaN, 0.1).verdict()).isEqualTo(Verdict.UNKNOWN);
    }
}
