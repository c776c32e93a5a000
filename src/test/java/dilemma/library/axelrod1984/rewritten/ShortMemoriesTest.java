package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.library.Replay;
import dilemma.library.axelrod1984.LatestMoves;
import dilemma.strategy.StateMachine;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that are told as states. */
class ShortMemoriesTest {

    @Test
    void latestMovesDropTheOldestOnceTheyAreFull() {
        LatestMoves two = LatestMoves.none(2).and(Move.D).and(Move.D);

        assertThat(two.isFull()).isTrue();
        assertThat(two.and(Move.C).defections()).isEqualTo(1);
        assertThat(two.and(Move.C).and(Move.C)).isEqualTo(new LatestMoves(2, 2, 0));
    }

    @Test
    void thereAreNoMoreStatesThanNeeded() {
        assertThat(states(new SecondByBlack())).hasSize(1 + 2 + 4 + 8 + 16 + 32);
        assertThat(states(new SecondByColbert())).hasSize(9);
    }

    private static <S> Set<S> states(StateMachine<S> rule) {
        Set<S> known = new HashSet<>(Set.of(rule.start()));
        Queue<S> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            S state = open.remove();
            for (Outcome outcome : Outcome.values()) {
                S next = rule.after(state, outcome);
                if (known.add(next)) {
                    open.add(next);
                }
            }
        }
        return known;
    }

    @ParameterizedTest
    @CsvSource({"DDCCC, 0.88", "CDDCD, 0.68", "DDDCD, 0.4", "DDDDD, 0.04"})
    void blackCooperatesTheLessTheMoreOfTheLastFiveMovesWereDefections(String partner, double probability) {
        assertThat(black(partner, Math.nextDown(probability))).isEqualTo("CCCCCC");
        assertThat(black(partner, probability)).isEqualTo("CCCCCD");
    }

    private static String black(String partner, double drawn) {
        return Replay.answers(Replay.strategy("second-by-black", Map.of()), partner + "C", "......", () -> drawn);
    }

    @Test
    void blackPutsUpWithOneDefectionInFive() {
        assertThat(Replay.answers("second-by-black", "DCCCCDCCCCDCCCC")).isEqualTo("C".repeat(15));
    }

    @ParameterizedTest
    @CsvSource({
        // two defections are tolerated
        "CDCDCCCCCC, CCDCDCCCCC",
        // after a defection of its own only one is; the eighth turn looks back to the first
        "DCCCCDCCCC, CCCCCCDDDC",
        // the defection of the seventh turn counts on the ninth
        "DDCCCCDCCC, CCDCCCCCDD"
    })
    void grofmanLooksPastTheLatestMove(String partner, String answers) {
        assertThat(Replay.answers("second-by-grofman", partner)).isEqualTo(answers);
    }

    @Test
    void grofmanToleratesLessAfterADefectionByMistake() {
        var grofman = Replay.strategy("second-by-grofman", Map.of());

        assertThat(Replay.answers(grofman, "CCCDDCCCC", ".......X.")).isEqualTo("CCCCDDCCD");
    }

    @ParameterizedTest
    @CsvSource({"DDDDDDDCCC, CCCCCDCCCC", "CCCCCCCDDDDCCC, CCCCCDCCDDCCCC", "CCCCCCCDCCCDCC, CCCCCDCCDDCCDD"})
    void colbertDoesNotLookAtThePartnerDuringTheOpeningAndReprisals(String partner, String answers) {
        assertThat(Replay.answers("second-by-colbert", partner)).isEqualTo(answers);
    }
}
