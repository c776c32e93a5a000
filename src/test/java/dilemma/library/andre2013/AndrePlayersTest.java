package dilemma.library.andre2013;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AndrePlayersTest {

    @ParameterizedTest
    @CsvSource({"DDDDC, CCCDD", "CCCDD, CCCCC", "DDCCD, CCCDC", "CCDDC, CCCCD"})
    void veryBadFollowsTheMajorityAndOnATieTheLastMove(String partner, String answers) {
        assertThat(Replay.answers("very-bad", partner)).isEqualTo(answers);
    }

    @Test
    void shortMemOpensWithElevenCooperations() {
        assertThat(Replay.answers("short-mem", "D".repeat(13))).isEqualTo("C".repeat(11) + "DD");
    }

    @ParameterizedTest
    @CsvSource({"DDDDCCCCCC, C", "DDDDDDDCCC, D", "DDDDDDCCCC, C", "CCCCDDDDDD, D", "CCCCCCCDDD, C"})
    void shortMemNeedsSevenEqualMovesOfTenNotToRepeatTheLast(String tenMoves, String answer) {
        assertThat(Replay.answers("short-mem", "C" + tenMoves + "C")).endsWith(answer);
    }

    @Test
    void stalkerDefectsWhileItsScoreIsAboveTheReward() {
        assertThat(Replay.answers(Replay.strategy("stalker", Map.of()), "CCDDD", "X...."))
                .isEqualTo("CDDDC");
    }

    @Test
    void stalkerDefectsJustBelowItsWish() {
        assertThat(Replay.answers("stalker", "CDC")).isEqualTo("CCD");
    }

    @ParameterizedTest
    @CsvSource({"0.49, CC", "0.5, CD"})
    void stalkerTossesACoinWhenItFaresBadly(double drawn, String answers) {
        assertThat(answers("stalker", "DD", drawn)).isEqualTo(answers);
    }

    @Test
    void stalkerDefectsOnTheLastTurnItKnowsOfAndNotAfterIt() {
        Player player = Replay.strategy("stalker", Map.of())
                .newPlayer(new Setting(Games.AXELROD, OptionalInt.of(1)), RandomSource.none());
        History history = new History(false);

        assertThat(player.next(history)).isEqualTo(Move.D);
        history.append(Move.C, Move.C);
        assertThat(player.next(history)).isEqualTo(Move.C);
    }

    @ParameterizedTest
    @CsvSource({"0.4, CDDDDCDCCDC", "0.6, DDDDDDDCCDD"})
    void selfSteemGoesThroughTheSamePhasesEveryTenTurns(double drawn, String answers) {
        assertThat(answers("self-steem", "D".repeat(11), drawn)).isEqualTo(answers);
    }

    @Test
    void selfSteemRepeatsThePartnersLastMoveFourTimesInTenTurns() {
        assertThat(answers("self-steem", "C".repeat(10), 0.6)).isEqualTo("DCDDCDCCCC");
    }

    private static String answers(String id, String partner, double drawn) {
        return Replay.answers(Replay.strategy(id, Map.of()), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
