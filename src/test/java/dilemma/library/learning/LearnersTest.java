package dilemma.library.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.library.Library;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adaptive:initial-plays=CX",
                "adaptor-brief:error=1.01",
                "bush-mosteller:c-probability=-0.1",
                "bush-mosteller:d-probability=2",
                "bush-mosteller:aspiration-level-divider=0",
                "bush-mosteller:learning-rate=1.5",
                "risky-qlearner:learning-rate=-1",
                "risky-qlearner:discount=1.1",
                "risky-qlearner:exploration=7",
                "risky-qlearner:memory-length=0",
                "risky-qlearner:memory-length=65"
            })
    void aParameterOutOfRangeIsAnError(String reference) {
        assertThatThrownBy(() -> strategy(reference)).isInstanceOf(ReferenceException.class);
    }

    @Test
    void adaptiveComparesTotals() {
        assertThat(Replay.answers("adaptive", "CCCCCCDDDDDDD")).isEqualTo("CCCCCCDDDDDCC");
        assertThat(Replay.answers("adaptive", "DDDDDDCCCCCCC")).isEqualTo("CCCCCCDDDDDDD");
        assertThat(Replay.answers(strategy("adaptive:initial-plays=CD"), "DDDD"))
                .isEqualTo("CDDD");
    }

    @Test
    void adaptiveDefectsWhereBothMovesBroughtTheSame() {
        assertThat(Replay.answers(strategy("adaptive:initial-plays=CDDD"), "CDDDC"))
                .isEqualTo("CDDDD");
    }

    @Test
    void adaptiveGoesByUtilities() {
        Player player =
                strategy("adaptive:initial-plays=CDD").newPlayer(Setting.of(Games.PRISON_YEARS), RandomSource.none());
        History history = new History(false);
        List.of(Move.C, Move.D, Move.D).forEach(own -> history.append(own, Move.D));

        assertThat(player.next(history)).isEqualTo(Move.C);
    }

    @Test
    void thereAreInitialPlays() {
        assertThatThrownBy(() -> new Adaptive(List.of()))
                .hasMessage("the initial plays must be at least one move, but are empty");
    }

    @ParameterizedTest
    @CsvSource({
        // each of its slips exploits the partner: the sum rises to 0.99, then above 1
        "adaptor-brief:error=0, CCC, XX., CCD",
        // suckered twice, the first time just below -1, it defects until the sum is high enough
        "adaptor-brief:error=0, DCCC, ...., CDCC",
        "adaptor-long:error=0, DDDDD, ....., CDCDD",
        "adaptor-brief:error=1, CC, .., DD"
    })
    void adaptorDefectsWhereTheSumIsTooLowOrTooHigh(String reference, String partner, String slips, String answers) {
        assertThat(Replay.answers(strategy(reference), partner, slips)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"adaptor-long, true", "adaptor-long:error=0, false", "adaptor-long:error=1, false"})
    void adaptorIsStochasticExactlyIfItMayErr(String reference, boolean stochastic) {
        assertThat(strategy(reference).profile().traits().stochastic()).isEqualTo(stochastic);
    }

    @Test
    void bushMostellerRepeatsWhatSatisfiedIt() {
        Strategy strategy = strategy("bush-mosteller");

        // after R the tendency towards C is 0.6, after S it is 0.375, that towards D 0.5
        assertThat(Replay.answers(strategy, "CC", "..", numbers(0.49, 0.54))).isEqualTo("CC");
        assertThat(Replay.answers(strategy, "CC", "..", numbers(0.49, 0.55))).isEqualTo("CD");
        assertThat(Replay.answers(strategy, "DC", "..", numbers(0.49, 0.42))).isEqualTo("CC");
        assertThat(Replay.answers(strategy, "DC", "..", numbers(0.49, 0.43))).isEqualTo("CD");
    }

    @Test
    void bushMostellerWithoutAnyTendencyTossesACoin() {
        Strategy strategy = strategy("bush-mosteller:c-probability=0,d-probability=0,learning-rate=0");

        assertThat(Replay.answers(strategy, "CC", "..", numbers(0.49, 0.5))).isEqualTo("CD");
    }

    @Test
    void bushMostellerRefusesAGameThatCannotBringMoreThanItAspiresTo() {
        Strategy strategy = strategy("bush-mosteller:aspiration-level-divider=1");
        Game shifted = Game.custom(new Payoffs(3, 0, 6, 1), Objective.MAXIMISE);

        assertThat(strategy.refusal(Games.AXELROD))
                .contains("needs an aspiration other than the largest utility of the game, but both are 5");
        assertThatThrownBy(() -> strategy.newPlayer(Setting.of(Games.AXELROD), RandomSource.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bush-mosteller needs an aspiration");
        assertThat(strategy.refusal(shifted)).isEmpty();
    }

    @Test
    void qLearnerDrawsTwoNumbersBeforeItsFirstChoice() {
        assertThat(qLearner("C", 0, 0, 0.95, 0.5)).isEqualTo("D");
        assertThat(qLearner("C", 0, 0, 0.9, 0.49)).isEqualTo("C");
        assertThat(qLearner("C", 0.9, 0.9, 0.89)).isEqualTo("C");
    }

    /** A situation comes back from the 14th turn on; there it has learned from the defection on the 13th. */
    @Test
    void qLearnerLearnsWhileThePartnerDefectsWithoutEnd() {
        double[] numbers = new double[17];
        numbers[14] = 0.95;
        numbers[15] = 0.5;

        assertThat(qLearner("D".repeat(14), numbers)).isEqualTo("CCCCCCCCCCCCDD");
        assertThat(qLearner("C" + "D".repeat(13), numbers)).isEqualTo("CCCCCCCCCCCCDC");
    }

    private static String qLearner(String partner, double... numbers) {
        return Replay.answers(strategy("risky-qlearner"), partner, ".".repeat(partner.length()), numbers(numbers));
    }

    private static RandomSource numbers(double... numbers) {
        int[] drawn = {0};
        return () -> numbers[drawn[0]++];
    }

    private static Strategy strategy(String reference) {
        return new Resolver(new Library()).resolve(reference).strategy();
    }
}
