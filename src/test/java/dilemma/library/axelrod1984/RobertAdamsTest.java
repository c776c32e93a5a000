package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RobertAdamsTest {

    private static final int TURNS = 400;

    @ParameterizedTest
    @CsvSource({
        // the chance is 0.8, halved when a defection is seen, and after it was put to the test
        "CDCC, 0.39, CCCC",
        "CDCC, 0.41, CCDC",
        // twice for each of the next two, which are answered, and once for the fourth
        "CDDDDCC, 0.0062, CCCDDCC",
        "CDDDDCC, 0.0063, CCCDDDC"
    })
    void forgivesWithAChanceThatIsHalvedAllTheTime(String partner, double drawn, String chosen) {
        assertThat(Replay.answers(new RobertAdams(), partner, ".......", () -> drawn))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"DDCCCCCC, CCDDDDDD", "CDDCCCDC, CCCDDDDD", "CDDDDCCC, CCCDDCCC"})
    void defectsUntilAnotherDefectionChangesWhatTheyWeigh(String partner, String chosen) {
        assertThat(Replay.answers(new RobertAdams(), partner, "........", () -> 0))
                .isEqualTo(chosen);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void playsAsCountsAndSwitchesSayWhateverIsLeftOfTheChance(long seed) {
        String partner = Replay.moves(seed, TURNS, 0.05 * seed);
        String slips = Replay.moves(seed + 100, TURNS, 0.1).replace('D', 'X');

        String chosen = Replay.answers(new RobertAdams(), partner, slips, smallNumbers(seed));

        assertThat(chosen)
                .isEqualTo(Replay.answers(new Counts(smallNumbers(seed)), new History(false), partner, slips));
    }

    private static RandomSource smallNumbers(long seed) {
        RandomSource random = Seed.of(seed).child("numbers").stream();
        return () -> StrictMath.scalb(random.nextDouble(), -random.nextInt(155));
    }

    /** The rule as counts and switches. */
    private static final class Counts implements Player {

        private final RandomSource random;
        private int weight;
        private float chance = 0.8f;
        private boolean isEchoDue;

        Counts(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            boolean isProvoked = history.partnerLast() == Move.D;
            if (isProvoked) {
                weight++;
                chance /= 2;
            }
            if (history.turn() <= 2) {
                return Move.C;
            }
            return isProvoked ? answer() : goOn();
        }

        private Move answer() {
            weight++;
            Move move = weight % 3 == 2 && random.nextDouble() < chance ? Move.C : Move.D;
            isEchoDue = weight % 3 != 2;
            chance /= 2;
            return move;
        }

        private Move goOn() {
            if (isEchoDue) {
                isEchoDue = false;
                return Move.D;
            }
            if (weight > 2 && weight % 3 != 2) {
                isEchoDue = true;
                chance /= 2;
                return Move.D;
            }
            return Move.C;
        }
    }
}
