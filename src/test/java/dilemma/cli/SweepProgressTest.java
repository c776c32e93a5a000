package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.sweep.Experiment;
import dilemma.sweep.Shard;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepProgressTest {

    private record Cells(long cells) implements Experiment {
        @Override
        public TournamentDefinition tournament(long cell) {
            throw new IllegalStateException("is not to be played");
        }

        @Override
        public double effort(long cell) {
            return cell + 1;
        }
    }

    private static List<Double> told(long cells, Shard shard, long before, int done) {
        SweepProgress progress = new SweepProgress(new Cells(cells), shard, before);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < done; i++) {
            progress.next((part, all) -> shares.add((double) part / all));
        }
        return shares;
    }

    @Test
    void cellsThatTakeLongCountForMore() {
        assertThat(told(4, Shard.ALL, 0, 4)).containsExactly(0.1, 0.3, 0.6, 1.0);
    }

    @Test
    void onlyTheCellsOfTheShardThatAreLeftCount() {
        assertThat(told(6, new Shard(2, 2), 1, 2)).containsExactly(0.4, 1.0);
    }

    @Test
    void manyCellsCountAlike() {
        assertThat(told(100_000, Shard.ALL, 0, 50).get(49)).isCloseTo(0.0005, within(1e-8));
    }
}
