package dilemma.library.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Outcome;
import dilemma.library.Replay;
import dilemma.strategy.StateRule;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoByMajorityTest {

    @Test
    void softCooperatesOnATie() {
        assertThat(Replay.answers(soft(0), "DCDDCCC")).isEqualTo("CDCDDDC");
    }

    @Test
    void hardDefectsOnATie() {
        assertThat(Replay.answers(Replay.strategy("hard-go-by-majority", Map.of()), "DCCDDCC"))
                .isEqualTo("DDDCDDD");
    }

    @Test
    void withAMemoryOnlyTheLatestMovesCount() {
        assertThat(Replay.answers(soft(3), "DDDDCCC")).isEqualTo("CDDDDDC");
    }

    @Test
    void aMemoryOfOneIsTitForTat() {
        String partner = Replay.moves(3, 100, 0.5);

        assertThat(Replay.answers(soft(1), partner)).isEqualTo(Replay.answers("tit-for-tat", partner));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 63, 64, 65, 130})
    void countsLikeACountingByHandOnBothSidesOfTheWindow(int memory) {
        String partner = Replay.moves(4, 400, 0.5);
        StringBuilder expected = new StringBuilder();
        for (int turn = 0; turn < partner.length(); turn++) {
            String latest = partner.substring(Math.max(0, turn - memory), turn);
            long defections = latest.chars().filter(move -> move == 'D').count();
            expected.append(2 * defections > latest.length() ? 'D' : 'C');
        }

        assertThat(Replay.answers(soft(memory), partner)).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 40})
    void theVariantsHaveAFixedMemory(int memory) {
        String partner = Replay.moves(5, 300, 0.5);
        Map<String, String> hard = Map.of("memory", String.valueOf(memory), "soft", "false");

        assertThat(Replay.answers("go-by-majority-" + memory, partner))
                .isEqualTo(Replay.answers(soft(memory), partner));
        assertThat(Replay.answers("hard-go-by-majority-" + memory, partner))
                .isEqualTo(Replay.answers(Replay.strategy("go-by-majority", hard), partner));
    }

    @Test
    void whatFallsOutOfTheMemoryIsNotPartOfTheState() {
        StateRule<LatestMoves.Poll> rule = new LatestMoves(soft(3).profile(), 3, Majority.SOFT);

        assertThat(after(rule, Outcome.CD, Outcome.CC, Outcome.CC))
                .isEqualTo(after(rule, Outcome.CC, Outcome.CC, Outcome.CC));
    }

    @Test
    void aMemoryOfZeroIsUnbounded() {
        assertThat(Replay.strategy("go-by-majority", Map.of("memory", "0")).profile())
                .isEqualTo(Replay.strategy("go-by-majority", Map.of()).profile());
        assertThat(soft(0).profile().traits().memory()).isEmpty();
        assertThat(soft(10).profile().traits().memory()).hasValue(10);
    }

    @Test
    void refusesANegativeMemory() {
        assertThatThrownBy(() -> Replay.strategy("go-by-majority", Map.of("memory", "-1")))
                .hasMessageContaining("memory must be a whole number from 0");
        assertThatThrownBy(() -> GoByMajority.soft(-1)).hasMessage("memory must be from 1 to 64, but was -1");
    }

    private static Strategy soft(int memory) {
        return Replay.strategy("go-by-majority", Map.of("memory", String.valueOf(memory)));
    }

    private static LatestMoves.Poll after(StateRule<LatestMoves.Poll> rule, Outcome... outcomes) {
        LatestMoves.Poll poll = rule.start();
        for (Outcome outcome : outcomes) {
            poll = rule.after(poll, outcome);
        }
        return poll;
    }
}
