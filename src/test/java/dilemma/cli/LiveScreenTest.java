package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveScreenTest {

    private static final String HIDE_CURSOR = "\u001b[?25l";
    private static final String SHOW_CURSOR = "\u001b[?25h";
    private static final String CLEAR = "\r\u001b[K";
    private static final String UP = "\u001b[2A";

    private final StringWriter err = new StringWriter();
    private final WaitingTime time = new WaitingTime();

    private LiveScreen screen() {
        return new LiveScreen(new PrintWriter(err, true), time);
    }

    @Test
    void picturesStandInTheSamePlaceAndAreGoneAfterwards() {
        try (LiveScreen screen = screen()) {
            screen.draw(1, 2, List.of("one", "two"));
            screen.draw(2, 2, List.of("three", "four"));
        }

        String first = HIDE_CURSOR + CLEAR + "one\n" + CLEAR + "two\n";
        String second = UP + CLEAR + "three\n" + CLEAR + "four\n";
        String gone = UP + CLEAR + "\n" + CLEAR + "\n" + UP + SHOW_CURSOR;
        assertThat(err).hasToString(first + second + gone);
    }

    @Test
    void whoDrewNothingLeavesTheTerminalAlone() {
        screen().close();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyPictureStandsForAMoment() {
        try (LiveScreen screen = screen()) {
            for (int done = 1; done <= 5; done++) {
                screen.draw(done, 5, List.of("bar"));
            }
        }

        assertThat(time.nanoseconds()).isEqualTo(4 * LiveScreen.MOMENT);
    }

    @Test
    void whatIsFastIsShownInThirtyScenes() {
        assertThat(pictures(100_000, 0)).isEqualTo(30);
    }

    @Test
    void whatIsSlowIsShownAtMostOnceAMoment() {
        int pictures = pictures(1000, LiveScreen.MOMENT / 2);

        assertThat(pictures).isGreaterThanOrEqualTo(500).isLessThanOrEqualTo((int)
                (time.nanoseconds() / LiveScreen.MOMENT));
    }

    private int pictures(int all, long each) {
        int pictures = 0;
        try (LiveScreen screen = screen()) {
            screen.draw(0, all, List.of("begin"));
            for (int done = 1; done <= all; done++) {
                time.rest(each);
                if (screen.isDue(done, all)) {
                    screen.draw(done, all, List.of("bar"));
                    pictures++;
                }
            }
        }
        return pictures;
    }
}
