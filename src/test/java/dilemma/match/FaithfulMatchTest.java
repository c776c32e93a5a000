package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.kind.Cycle;
import dilemma.random.Seed;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaithfulMatchTest {

    private static final int TURNS = 200;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 128, 129, 199, 200})
    void theFirstDefectionIsFoundInWhicheverBlockItLies(int turn) {
        MatchRecord match = match(defectingOn(turn), defectingOn(TURNS));

        assertThat(match.firstDefection()).isEqualTo(turn);
        assertThat(match.secondDefection()).isEqualTo(TURNS);
        assertThat(match.first()).isEqualTo("C".repeat(turn - 1) + "D" + "C".repeat(TURNS - turn));
    }

    @Test
    void laterDefectionsAreNotTheFirst() {
        MatchRecord match = match(defectingOn(3, 5, 64, 65, 200), defectingOn(70, 71, 129));

        assertThat(match.firstDefection()).isEqualTo(3);
        assertThat(match.secondDefection()).isEqualTo(70);
    }

    @Test
    void whoNeverDefectsHasNoFirstDefection() {
        assertThat(match(defectingOn(), defectingOn(1)).firstDefection()).isZero();
    }

    private static MatchRecord match(Strategy first, Strategy second) {
        Match match = new Match(first, second, new Ending.Fixed(TURNS), Conditions.of(Games.PRISON_YEARS));
        return MatchRecord.of(new PlainEngine(), match, Seed.of(1));
    }

    private static Strategy defectingOn(int... turns) {
        List<Move> moves = new ArrayList<>(Collections.nCopies(TURNS, Move.C));
        for (int turn : turns) {
            moves.set(turn - 1, Move.D);
        }
        return new Cycle(Profile.of("cycle", "Cycle", Traits.unbounded()), moves);
    }
}
