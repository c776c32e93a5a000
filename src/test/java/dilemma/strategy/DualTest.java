package dilemma.strategy;

import static dilemma.strategy.Transforming.flipped;
import static dilemma.strategy.Transforming.wrap;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DualTest {

    /** Plays what it played itself 100 turns ago. */
    private static final Strategy ECHO = new Sketch(
            Traits.memory(100).lookingFarBack(),
            setting -> history -> history.played() < 100
                    ? Move.cooperateIf(history.played() % 3 != 1)
                    : history.ownOn(history.turn() - 100));

    @Test
    void aStrategyThatLooksFarBackSeesAllItsMovesMirrored() {
        String partner = "C".repeat(400);

        assertThat(Replay.answers(wrap("dual", ECHO), partner)).isEqualTo(flipped(Replay.answers(ECHO, partner)));
    }

    @Test
    void transformsInsideSeeTheMirroredMovesAndThoseOutsideTheTrueOnes() {
        Strategy defector = new Scripted("D", false);

        // inside the dual D against C is what it sees when C was played: it is sorry, and the dual turns that round
        assertThat(Replay.answers(wrap("dual", wrap("apology:own=D,partner=C", defector)), "CCCC"))
                .isEqualTo("CDCD");
        assertThat(Replay.answers(wrap("apology:own=D,partner=C", wrap("dual", defector)), "CCCC"))
                .isEqualTo("CCCC");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 130})
    void aPlayerThatIsFirstAskedInMidHistoryMirrorsAllOfIt(int played) {
        List<History> seen = new ArrayList<>();
        Strategy witness = Sketch.of(history -> {
            seen.add(history);
            return Move.C;
        });
        Player player = wrap("dual", witness).newPlayer(Setting.of(Games.AXELROD), RandomSource.none());
        History history = new History(true);
        for (int turn = 1; turn <= played; turn++) {
            history.append(Move.cooperateIf(turn % 3 == 0), Move.cooperateIf(turn % 4 == 0));
        }

        player.next(history);
        history.append(Move.C, Move.D);
        player.next(history);

        History mirrored = seen.get(1);
        assertThat(mirrored.played()).isEqualTo(played + 1);
        assertThat(mirrored.ownDefections()).isEqualTo(history.ownCooperations());
        for (int turn = 1; turn <= played + 1; turn++) {
            assertThat(mirrored.ownOn(turn)).isNotEqualTo(history.ownOn(turn));
            assertThat(mirrored.partnerOn(turn)).isEqualTo(history.partnerOn(turn));
        }
    }
}
