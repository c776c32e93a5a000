package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.language.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter err = new StringWriter();
    private long nanos;

    private ProgressBar bar(String name) {
        return new ProgressBar(new PrintWriter(err, true), Glyphs.ASCII, name, Language.ENGLISH, () -> nanos);
    }

    private void waitMillis(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void aMomentNeedsNoBar() {
        try (ProgressBar bar = bar("classroom")) {
            waitMillis(499);
            bar.at(1, 2);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theBarTellsHowFarItIsAndHowLongItTakesAndGoesInTheEnd() {
        try (ProgressBar bar = bar("classroom")) {
            waitMillis(2000);
            bar.at(1, 4);
        }

        assertThat(err).hasToString("\r\u001b[Kclassroom ########...................... 25 %, 6 s left\r\u001b[K");
    }

    @Test
    void theBarSpeaksFrench() {
        try (ProgressBar bar =
                new ProgressBar(new PrintWriter(err, true), Glyphs.UNICODE, "classe", Language.FRENCH, () -> nanos)) {
            waitMillis(3_000_000);
            bar.atMost(1, 4);
        }

        assertThat(err.toString()).contains(" 25\u00a0%, encore au plus 2,5 h");
    }

    @Test
    void whereItMayBeOverSoonerTheTimeIsTheMost() {
        try (ProgressBar bar = bar("settled")) {
            waitMillis(2000);
            bar.atMost(1, 4);
        }

        assertThat(err.toString()).contains(" 25 %, at most 6 s left");
    }

    @Test
    void theBarMovesTenTimesASecondAtMost() {
        try (ProgressBar bar = bar("x")) {
            waitMillis(1000);
            bar.at(1, 100);
            waitMillis(99);
            bar.at(2, 100);
            waitMillis(2);
            bar.at(3, 100);
        }

        assertThat(err.toString()).contains(" 1 %").doesNotContain(" 2 %").contains(" 3 %");
    }

    @Test
    void longTimesAreToldInMinutesAndHours() {
        try (ProgressBar bar = bar("x")) {
            waitMillis(10_000);
            bar.at(1, 61);
            waitMillis(90_000);
            bar.at(1, 361);
        }

        assertThat(err.toString()).contains(", 10 min left").contains(", 10.0 h left");
    }

    @Test
    void aLongNameIsCutSoThatTheLineFits() {
        try (ProgressBar bar = bar("a".repeat(100))) {
            waitMillis(1000);
            bar.at(1, 2);
        }

        assertThat(err.toString()).startsWith("\r\u001b[K" + "a".repeat(21) + "... ");
    }
}
