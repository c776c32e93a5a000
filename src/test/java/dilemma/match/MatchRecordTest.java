package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchRecordTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 128, 129, 200})
    void blocksCarryEveryMoveToTheRecorder(int turns) {
        SplittableRandom chance = new SplittableRandom(turns);
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        Recorder recorder = new Recorder();
        Blocks blocks = new Blocks(recorder);
        for (int t = 0; t < turns; t++) {
            Move a = Move.cooperateIf(chance.nextBoolean());
            Move b = Move.cooperateIf(chance.nextBoolean());
            first.append(a);
            second.append(b);
            blocks.add(a, b);
        }
        blocks.end(3, 0);

        MatchRecord expected = new MatchRecord(first.toString(), second.toString(), 3, 0);
        assertThat(recorder.record()).isEqualTo(expected);
        assertThat(expected.turns()).isEqualTo(turns);
        assertThat(expected.swapped()).isEqualTo(new MatchRecord(second.toString(), first.toString(), 0, 3));
        for (int t = 1; t <= turns; t++) {
            assertThat(expected.outcome(t))
                    .isEqualTo(Outcome.valueOf("" + first.charAt(t - 1) + second.charAt(t - 1)))
                    .isEqualTo(expected.swapped().outcome(t).swapped());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200})
    void tellsASinkAllOfItself(int turns) {
        MatchRecord record = new MatchRecord("CDD".repeat(turns).substring(0, turns), "C".repeat(turns), 2, 0);
        Recorder recorder = new Recorder();

        record.tell(recorder);

        assertThat(recorder.record()).isEqualTo(record);
    }
}
