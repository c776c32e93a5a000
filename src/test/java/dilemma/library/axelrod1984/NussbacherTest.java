package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.automaton.Automaton;
import dilemma.game.Games;
import dilemma.library.Replay;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NussbacherTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0.23",
        "2, 0.87",
        "3, 0.915",
        "4, 0.915",
        "5, 0.87",
        "6, 0.87",
        "7, 0.87",
        "8, 0.915",
        "9, 0.94",
        "10, 0.94"
    })
    void defectsOnNumbersBelowOneThatDependsOnTheLatestTenMoves(int defections, float threshold) {
        String partner = "C".repeat(10) + "D".repeat(defections) + "C".repeat(10 - defections) + "C";

        assertThat(answers(partner, Math.nextDown(threshold))).endsWith("D");
        assertThat(answers(partner, threshold)).endsWith("C");
    }

    @Test
    void cooperatesTenTimesAndWhileTenCooperationsAreTheLatestMoves() {
        assertThat(answers("D".repeat(11), 0)).isEqualTo("C".repeat(10) + "D");
        assertThat(answers("D" + "C".repeat(11), 0)).isEqualTo("C".repeat(10) + "DC");
    }

    @Test
    void itIsAnAutomatonOfTheLatestTenMoves() {
        Strategy nussbacher = Replay.strategy("k53r", Map.of());

        assertThat(Automaton.of(nussbacher, Setting.of(Games.AXELROD))
                        .orElseThrow()
                        .states())
                .isEqualTo((1 << 11) - 1);
    }

    private static String answers(String partner, double drawn) {
        return Replay.answers(Replay.strategy("k53r", Map.of()), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
