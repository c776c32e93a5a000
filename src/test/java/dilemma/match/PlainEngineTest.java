package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.oracle.Drawn;
import dilemma.oracle.NaiveMatch;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEngineTest {

    private static final Seed ADDRESS = Seed.of(7);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void playsEveryMatchAsTheNaiveOneDoes(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            Twin first = Twins.drawn(chance, false);
            Twin second = Twins.drawn(chance, false);
            Ending ending = Drawn.ending(chance);
            Conditions conditions = Drawn.conditions(chance, false);
            Seed address = Seed.of(chance.nextLong(Seed.MAX));

            MatchRecord record =
                    MatchRecord.of(new PlainEngine(), new Match(first, second, ending, conditions), address);
            NaiveMatch naive = NaiveMatch.play(first.rule(), second.rule(), ending, conditions, address);

            assertThat(record)
                    .as("%s against %s, %s, %s", first.id(), second.id(), ending, conditions)
                    .isEqualTo(new MatchRecord(
                            naive.first(), naive.second(), naive.firstDefection(), naive.secondDefection()));
        }
    }

    @Test
    void aTwinThatIsTheSameStrategyDrawsNumbersOfItsOwn() {
        Twin random = Twins.random(0.5);

        MatchRecord record = play(random, random, 200, Conditions.of(Games.AXELROD));

        assertThat(record.first()).isNotEqualTo(record.second());
    }

    @Test
    void executionNoiseOfOneInvertsEveryMoveAndIsSeenByBoth() {
        MatchRecord record = play(Twins.titForTat(), Twins.alwaysCooperate(), 4, noisy(1, 0));

        assertThat(record.second()).isEqualTo("DDDD");
        assertThat(record.first()).isEqualTo("DCCC");
        assertThat(record.firstDefection()).isEqualTo(2);
        assertThat(record.secondDefection()).isZero();
    }

    @Test
    void perceptionNoiseOfOneChangesWhatIsSeenAndNotWhatIsMade() {
        MatchRecord record = play(Twins.titForTat(), Twins.alwaysCooperate(), 4, noisy(0, 1));

        assertThat(record.first()).isEqualTo("CDDD");
        assertThat(record.second()).isEqualTo("CCCC");
    }

    @Test
    void withoutRecognitionEveryTurnIsTheFirst() {
        Conditions strangers = new Conditions(Games.AXELROD, false, Noise.NONE, 0);

        assertThat(play(Twins.titForTat(), Twins.alwaysDefect(), 5, strangers).first())
                .isEqualTo("CCCCC");
    }

    @Test
    void aStrangerIsToldHowManyTurnsAreLeft() {
        Conditions strangers = new Conditions(Games.AXELROD, true, Noise.NONE, 0);

        assertThat(play(Twins.betrayingAtTheEnd(2), Twins.alwaysCooperate(), 5, strangers)
                        .first())
                .isEqualTo("CCCDD");
    }

    @Test
    void theFirstDefectionIsRememberedByTheSeatWhenThePlayerForgets() {
        Conditions strangers = new Conditions(Games.AXELROD, true, Noise.NONE, 0);

        assertThat(play(Twins.betrayingAtTheEnd(3), Twins.alwaysCooperate(), 5, strangers)
                        .firstDefection())
                .isEqualTo(3);
    }

    @Test
    void playersAreToldTheLengthOnlyWhenItIsKnownAndFixed() {
        Ending fixed = new Ending.Fixed(5);
        Ending random = new Ending.Continuation(0.9, 5);

        assertThat(lengthsTold(fixed, true)).containsOnly(OptionalInt.of(5));
        assertThat(lengthsTold(fixed, false)).containsOnly(OptionalInt.empty());
        assertThat(lengthsTold(random, true)).containsOnly(OptionalInt.empty());
        assertThat(lengthsTold(new Ending.Continuation(0, 5), true)).containsOnly(OptionalInt.empty());
    }

    private static List<OptionalInt> lengthsTold(Ending ending, boolean isKnown) {
        List<OptionalInt> told = new ArrayList<>();
        Twin curious = new Twin("curious", false, (own, partner, left, random) -> {
            if (own.isEmpty()) {
                told.add(left);
            }
            return 'C';
        });
        Conditions conditions = new Conditions(Games.AXELROD, isKnown, Noise.NONE, 1);
        MatchRecord.of(new PlainEngine(), new Match(curious, curious, ending, conditions), ADDRESS);
        return told;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.9, 0.99})
    void randomLengthsHaveTheMeanAndTheTailOfAContinuedGame(double continuation) {
        Ending ending = new Ending.Continuation(continuation, Ending.MAX_TURNS);
        Match match = new Match(Twins.alwaysCooperate(), Twins.alwaysCooperate(), ending, Conditions.of(Games.AXELROD));
        int matches = 20_000;
        double sum = 0;
        double beyondTwo = 0;
        for (int i = 0; i < matches; i++) {
            int turns =
                    MatchRecord.of(new PlainEngine(), match, ADDRESS.child(i)).turns();
            sum += turns;
            beyondTwo += turns > 2 ? 1 : 0;
        }

        // five standard errors: the standard deviation of the length is √w / (1 - w)
        double mean = 1 / (1 - continuation);
        double tail = continuation * continuation;
        assertThat(sum / matches - mean)
                .isBetween(
                        -bound(Math.sqrt(continuation) * mean, matches),
                        bound(Math.sqrt(continuation) * mean, matches));
        assertThat(Math.abs(beyondTwo / matches - tail))
                .isLessThanOrEqualTo(bound(Math.sqrt(tail * (1 - tail)), matches));
    }

    private static double bound(double deviation, int n) {
        return 5 * deviation / Math.sqrt(n) + 1e-12;
    }

    @Test
    void aMatchIsRandomWhenAPlayerTheEndingOrAMistakeIs() {
        Ending fixed = new Ending.Fixed(5);
        Twin certain = Twins.titForTat();

        assertThat(isRandom(certain, fixed, noisy(0, 0), 1)).isFalse();
        assertThat(isRandom(certain, fixed, noisy(1, 1), 0)).isFalse();
        assertThat(isRandom(Twins.random(0.5), fixed, noisy(0, 0), 1)).isTrue();
        assertThat(isRandom(certain, new Ending.Continuation(0.5, 9), noisy(0, 0), 1))
                .isTrue();
        assertThat(isRandom(certain, new Ending.Continuation(0.5, 1), noisy(0, 0), 1))
                .isFalse();
        assertThat(isRandom(certain, fixed, noisy(0.1, 0), 1)).isTrue();
        assertThat(isRandom(certain, fixed, noisy(0, 0.1), 1)).isTrue();
        assertThat(isRandom(certain, fixed, noisy(0, 0), 0.9)).isTrue();
    }

    private static boolean isRandom(Twin strategy, Ending ending, Conditions noisy, double recognition) {
        Conditions conditions = new Conditions(Games.AXELROD, false, noisy.noise(), recognition);
        return new Match(Twins.alwaysDefect(), strategy, ending, conditions).isRandom()
                && new Match(strategy, Twins.alwaysDefect(), ending, conditions).isRandom();
    }

    private static MatchRecord play(Twin first, Twin second, int turns, Conditions conditions) {
        return MatchRecord.of(
                new PlainEngine(), new Match(first, second, new Ending.Fixed(turns), conditions), ADDRESS);
    }

    private static Conditions noisy(double execution, double perception) {
        return new Conditions(Games.AXELROD, false, new Noise(execution, perception), 1);
    }
}
