package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {

    @ParameterizedTest
    @EnumSource
    void aBarIsAlwaysAsWideAsAsked(Glyphs glyphs) {
        for (int share = 0; share <= 100; share++) {
            assertThat(glyphs.bar(share / 100.0, 7)).hasSize(7);
        }
    }

    @Test
    void aBarIsFilledToItsShare() {
        assertThat(Glyphs.ASCII.bar(0, 4)).isEqualTo("....");
        assertThat(Glyphs.ASCII.bar(0.5, 4)).isEqualTo("##..");
        assertThat(Glyphs.UNICODE.bar(1, 4)).isEqualTo("████");
        assertThat(Glyphs.UNICODE.bar(0.5, 4)).isEqualTo("██░░");
        assertThat(Glyphs.UNICODE.bar(0.53125, 4)).isEqualTo("██▏░");
        assertThat(Glyphs.UNICODE.bar(0.99, 2)).isEqualTo("██");
        assertThat(Glyphs.UNICODE.bar(0.93, 2)).isEqualTo("█▉");
    }

    @Test
    void aBarOfNoShareIsAnError() {
        assertThatThrownBy(() -> Glyphs.ASCII.bar(Double.NaN, 4)).hasMessageContaining("NaN");
    }

    @Test
    void aSparkRisesWithItsShare() {
        assertThat(Glyphs.UNICODE.spark(0)).isEqualTo(' ');
        assertThat(Glyphs.UNICODE.spark(0.01)).isEqualTo('▁');
        assertThat(Glyphs.UNICODE.spark(0.5)).isEqualTo('▄');
        assertThat(Glyphs.UNICODE.spark(1)).isEqualTo('█');
        assertThat(Glyphs.ASCII.spark(1)).isEqualTo('@');
        assertThatThrownBy(() -> Glyphs.ASCII.spark(1.1)).hasMessageContaining("1.1");
    }

    @Test
    void foreignTextIsShownAsFarAsPossible() {
        assertThat(Glyphs.UNICODE.text("Zoë – 囚")).isEqualTo("Zoë – 囚");
        assertThat(Glyphs.ASCII.text("Zoë – 囚")).isEqualTo("Zoe ? ?");
        assertThat(Glyphs.ASCII.text("«\u00a0Où\u00a0?\u00a0»")).isEqualTo("\"Ou ?\"");
    }

    @Test
    void asciiGlyphsAreAscii() {
        Glyphs ascii = Glyphs.ASCII;

        assertThat(ascii.bar(0.5, 2)
                        + ascii.spark(0.01)
                        + ascii.spark(0.5)
                        + ascii.dash()
                        + ascii.ellipsis()
                        + ascii.times()
                        + ascii.plusMinus()
                        + ascii.dot()
                        + ascii.arrow())
                .matches("\\p{ASCII}+");
    }
}
