package dilemma.library.prober;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbersTest {

    private static final String TRIAL = "CCDCDDDCCDCDCCDCDDCD";

    @ParameterizedTest
    @CsvSource({"CCCCDCC, CDCCDDD", "CDCCCDC, CDCCCCD", "CCCDCCC, CDCCDCC", "DCCCDDC, CDCCCDD"})
    void detectiveExploitsWhoeverDidNotHitBackDuringTheOpening(String partner, String answers) {
        assertThat(Replay.answers("detective", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"CCCCDC, DCCDDD", "DCCDCC, DCCDDD", "CDCCDC, DCCCCD", "CCDCDC, DCCDCD"})
    void proberExploitsWhoeverCooperatedOnTheSecondAndThirdTurn(String partner, String answers) {
        assertThat(Replay.answers("prober", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"CDCCDC, CDCCCC", "CCCCCC, CDDDDD", "DDCCCC, CDDDDD", "DCDCCC, CDDDDD"})
    void handshakeCooperatesWithItsKindAlone(String partner, String answers) {
        assertThat(Replay.answers("handshake", partner)).isEqualTo(answers);
    }

    @Test
    void handshakeIsHeldAgainstTheOpeningAsItShouldBe() {
        assertThat(Replay.answers(Replay.strategy("handshake", Map.of()), "CDCC", ".X.."))
                .isEqualTo("CDCC");
    }

    @Test
    void openingsCanBeGiven() {
        Strategy handshake = Replay.strategy("handshake", Map.of("opening", "DDC"));
        Strategy detective = Replay.strategy("detective", Map.of("opening", "D"));

        assertThat(Replay.answers(handshake, "DDCDD")).isEqualTo("DDCCC");
        assertThat(Replay.answers(detective, "CDDD")).isEqualTo("DDDD");
        assertThat(Replay.answers(detective, "DCDC")).isEqualTo("DDCD");
    }

    @Test
    void anOpeningLongerThanTheWindowIsRememberedWhole() {
        String opening = "C".repeat(100);
        Strategy detective = Replay.strategy("detective", Map.of("opening", opening));

        assertThat(Replay.answers(detective, "D" + "C".repeat(101))).isEqualTo(opening + "CC");
        assertThat(Replay.answers(detective, "C".repeat(102))).isEqualTo(opening + "DD");
    }

    @Test
    void anOpeningHasAtLeastOneMove() {
        assertThatThrownBy(() -> probe(List.of(), 1, List.of()))
                .hasMessage("the opening must have at least one move, but is empty");
    }

    @Test
    void answersAreMadeDuringTheOpening() {
        assertThatThrownBy(() -> probe(List.of(Move.D, Move.C), 2, List.of(Move.C, Move.C)))
                .hasMessage("the answers must be made on turns 1 to 2, but were on turns 2 to 3");
        assertThatThrownBy(() -> probe(List.of(Move.D, Move.C), 0, List.of(Move.C)))
                .hasMessage("the answers must be made on turns 1 to 2, but were on turns 0 to 0");
    }

    @ParameterizedTest
    @CsvSource({"CDCDDD, DCCCCC", "CCCDCC, DCCCDC", "CDDDCC, DCCDDC"})
    void prober2CooperatesForEverWithWhoeverHitBackOnce(String partner, String answers) {
        assertThat(Replay.answers("prober-2", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"DCDC, DCDD", "CDCC, DCDC"})
    void prober3LooksAtTheSecondTurnAlone(String partner, String answers) {
        assertThat(Replay.answers("prober-3", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"DCCDCC, DDCCDD", "CDCCDC, DDCCCD", "CCDDCC, DDCCDC"})
    void hardProberLooksAtTheSecondAndThirdTurnWhateverTheFourthBrings(String partner, String answers) {
        assertThat(Replay.answers("hard-prober", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"DDDDDDDCC, DDDDDCCDD", "CCCCCDCDD, DDDDDCCCC", "DDDDDCDDD, DDDDDCCCC"})
    void gradualKillerDefectsForEverIfPeaceWasRefusedTwice(String partner, String answers) {
        assertThat(Replay.answers("gradual-killer", partner)).isEqualTo(answers);
    }

    @Test
    void prober4DefectsForEverIfDefectionsAreAsOftenJustAsUnjust() {
        assertThat(Replay.answers("prober-4", "C".repeat(30))).isEqualTo(TRIAL + "D".repeat(10));
        assertThat(Replay.answers("prober-4", "D".repeat(30))).isEqualTo(TRIAL + "D".repeat(10));
    }

    @Test
    void prober4MakesPeaceForFiveTurnsWithWhoeverListens() {
        assertThat(Replay.answers("prober-4", "CCDCDDCCCCCCCCCCCCCCDDDDDCDC")).isEqualTo(TRIAL + "CCCCCDCD");
        assertThat(Replay.answers("prober-4", "DDCDCCCCCCCCCCCCCCCCDDDDDCDC")).isEqualTo(TRIAL + "CCCCCDCD");
    }

    @Test
    void prober4DoesNotCountTheLastTurnOfItsOpening() {
        assertThat(Replay.answers("prober-4", "CCDCDCCCCCCCCCCCCCCDCC")).isEqualTo(TRIAL + "DD");
    }

    @Test
    void prober4CountsItsMovesAsTheyWereMade() {
        assertThat(Replay.answers(
                        Replay.strategy("prober-4", Map.of()), "DDDDD" + "C".repeat(17), "XX.X" + ".".repeat(18)))
                .isEqualTo(TRIAL + "CC");
    }

    @Test
    void naiveProberIsTitForTatWithoutItsProbes() {
        assertThat(Replay.answers(Replay.strategy("naive-prober", Map.of("p", "0")), "CDDCC"))
                .isEqualTo("CCDDC");
        assertThat(Replay.answers(Replay.strategy("naive-prober", Map.of("p", "1")), "CDDCC"))
                .isEqualTo("CDDDD");
    }

    @Test
    void remorsefulProberLetsPassADefectionOnTheTurnOfItsProbe() {
        Strategy strategy = Replay.strategy("remorseful-prober", Map.of("p", "1"));

        assertThat(Replay.answers(strategy, "CDDDC")).isEqualTo("CDCDD");
    }

    @Test
    void remorsefulProberRemembersWhatItChoseAndNotWhatWasMade() {
        Strategy strategy = Replay.strategy("remorseful-prober", Map.of("p", "1"));

        assertThat(Replay.answers(strategy, "CDD", ".X.")).isEqualTo("CDC");
    }

    @Test
    void remorsefulProberProbesWithAProbability() {
        assertThatThrownBy(() -> new RemorsefulProber(Double.NaN)).hasMessage("p must be from 0 to 1, but was NaN");
    }

    private static Probe probe(List<Move> opening, int from, List<Move> answers) {
        Profile profile = Profile.of("probe", "Probe", Traits.unbounded());
        return new Probe(profile, opening, from, answers, Sequel.DEFECT, Sequel.TIT_FOR_TAT);
    }
}
