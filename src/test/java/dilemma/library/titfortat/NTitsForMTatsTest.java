package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NTitsForMTatsTest {

    @ParameterizedTest
    @CsvSource({"1, 1, tit-for-tat", "1, 2, tit-for-two-tats", "2, 1, two-tits-for-tat", "3, 1, hard-tit-for-tat"})
    void specialValuesAreKnownStrategies(int n, int m, String id) {
        for (int seed = 0; seed < 20; seed++) {
            String partner = Replay.moves(seed, 100, 0.4);

            assertThat(Replay.answers(TitsForTats.general(n, m), partner))
                    .as("seed %d", seed)
                    .isEqualTo(Replay.answers(id, partner));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void withoutTitsItAlwaysCooperates(int m) {
        assertThat(Replay.answers(TitsForTats.general(0, m), "DDCDDDC")).isEqualTo("CCCCCCC");
    }

    @Test
    void withoutTatsItAlwaysDefects() {
        assertThat(Replay.answers(TitsForTats.general(1, 0), "CCDC")).isEqualTo("DDDD");
    }

    @Test
    void theLastOfUnbrokenDefectionsIsFollowedByThreeOfItsOwn() {
        assertThat(Replay.answers("n-tits-for-m-tats", "DDDDCCCCC")).isEqualTo("CCDDDDDCC");
    }

    @Test
    void twoDefectionsApartDoNotProvokeIt() {
        assertThat(Replay.answers("n-tits-for-m-tats", "DCDCDC")).isEqualTo("CCCCCC");
    }

    @Test
    void remembersTheLargerOfBoth() {
        assertThat(TitsForTats.general(2, 5).profile().traits().memory()).hasValue(5);
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> Replay.strategy("n-tits-for-m-tats", Map.of("n", "-1")))
                .hasMessageContaining("n must be a whole number from 0");
        assertThatThrownBy(() -> Replay.strategy("n-tits-for-m-tats", Map.of("m", "1.5")))
                .hasMessageContaining("m must be a whole number from 0");
        assertThatThrownBy(() -> TitsForTats.general(1, -1))
                .hasMessage("n and m must be at least 0, but were 1 and -1");
    }
}
