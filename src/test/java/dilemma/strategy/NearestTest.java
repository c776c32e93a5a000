package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("random", "tit-for-tat", "tit-for-two-tats", "grudger");

    @ParameterizedTest
    @CsvSource({
        "tit-for-tet, tit-for-tat",
        "titfortat, tit-for-tat",
        "TIT-FOR-TAT, tit-for-tat",
        "tit-for-two-tat, tit-for-two-tats",
        "gruger, grudger",
        "radnom, random",
        "grudgers, grudger"
    })
    void aSlipOfThePenIsRecognised(String given, String meant) {
        assertThat(Nearest.to(given, NAMES)).hasValue(meant);
        assertThat(Nearest.hint(given, NAMES)).isEqualTo("; did you mean \"" + meant + "\"?");
    }

    @Test
    @Timeout(5)
    void aTextOfAMillionLettersIsFarFromAllAtOnce() {
        assertThat(Nearest.to("a".repeat(1_000_000), Collections.nCopies(1000, "tit-for-two-tats")))
                .isEmpty();
    }

    @Test
    void whatIsFarFromAllHasNoHint() {
        assertThat(Nearest.to("pavlov", NAMES)).isEmpty();
        assertThat(Nearest.hint("pavlov", NAMES)).isEmpty();
        assertThat(Nearest.hint("random", List.of())).isEmpty();
    }

    @Test
    void aThirdOfTheLettersMayDiffer() {
        assertThat(Nearest.to("xxxxefghijkl", List.of("abcdefghijkl"))).isPresent();
        assertThat(Nearest.to("xxxxxfghijkl", List.of("abcdefghijkl"))).isEmpty();
        assertThat(Nearest.to("xx", List.of("ab"))).isPresent();
    }
}
