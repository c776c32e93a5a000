package dilemma.library.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Setting;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftersTest {

    /** What is played where the number drawn is just below and where it is the probability itself. */
    @ParameterizedTest
    @CsvSource({
        "better-and-better, 1, 0.001",
        "better-and-better, 400, 0.4",
        "worse-and-worse, 1, 0.999",
        "worse-and-worse, 750, 0.25",
        "worse-and-worse-2, 40, 0.5",
        "worse-and-worse-2, 32, 0.625"
    })
    void theProbabilityChangesFromTurnToTurn(String id, int turn, double probability) {
        assertThat(move(id, turn, OptionalInt.empty(), Math.nextDown(probability)))
                .isEqualTo(Move.C);
        assertThat(move(id, turn, OptionalInt.empty(), probability)).isEqualTo(Move.D);
    }

    @ParameterizedTest
    @CsvSource({"better-and-better, 1001, C", "worse-and-worse, 1001, D"})
    void afterAThousandTurnsTheMoveIsCertain(String id, int turn, Move certain) {
        assertThat(move(id, turn, OptionalInt.empty(), 0)).isEqualTo(certain);
        assertThat(move(id, turn, OptionalInt.empty(), Math.nextDown(1.0))).isEqualTo(certain);
    }

    @Test
    void knowledgeableDefectsForSureOnTheLastTurnAndAfterIt() {
        assertThat(move("knowledgeable-worse-and-worse", 10, OptionalInt.of(20), 0.49))
                .isEqualTo(Move.C);
        assertThat(move("knowledgeable-worse-and-worse", 10, OptionalInt.of(20), 0.5))
                .isEqualTo(Move.D);
        assertThat(move("knowledgeable-worse-and-worse", 20, OptionalInt.of(20), 0))
                .isEqualTo(Move.D);
        assertThat(move("knowledgeable-worse-and-worse", 21, OptionalInt.of(20), 0))
                .isEqualTo(Move.D);
    }

    @Test
    void knowledgeableAlwaysCooperatesWhereItDoesNotKnowTheLength() {
        assertThat(Replay.answers("knowledgeable-worse-and-worse", "DCDDC")).isEqualTo("CCCCC");
    }

    @Test
    void worseAndWorse2PlaysTitForTatOnTwentyTurns() {
        assertThat(Replay.answers("worse-and-worse-2", "DCDDCCCDDDDCDCDCDDCC")).isEqualTo("CDCDDCCCDDDDCDCDCDDC");
    }

    @Test
    void worseAndWorse3DefectsAsOftenAsThePartner() {
        var strategy = Replay.strategy("worse-and-worse-3", Map.of());

        assertThat(Replay.answers(strategy, "CCCC")).isEqualTo("CCCC");
        assertThat(Replay.answers(strategy, "DDDD")).isEqualTo("CDDD");
        assertThat(Replay.answers(strategy, "CDCCD", ".....", () -> 0.7)).isEqualTo("CCDDC");
    }

    /** Returns the move on a turn after a partner that always cooperated. */
    private static Move move(String id, int turn, OptionalInt length, double drawn) {
        History history = new History(true);
        for (int i = 1; i < turn; i++) {
            history.append(Move.C, Move.C);
        }
        RandomSource random = () -> drawn;
        return Replay.strategy(id, Map.of())
                .newPlayer(new Setting(Games.AXELROD, length), random)
                .next(history);
    }
}
