package dilemma.library.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObserversTest {

    @Test
    void appeaserChangesItsMoveWheneverThePartnerDefects() {
        assertThat(Replay.answers("appeaser", "CDDCDC")).isEqualTo("CCDCCD");
    }

    @Test
    void appeaserGoesOnFromTheMoveThatWasMade() {
        assertThat(Replay.answers(Replay.strategy("appeaser", Map.of()), "CCCC", ".X.."))
                .isEqualTo("CCDD");
    }

    @ParameterizedTest
    @CsvSource({"CCCC, CCCC", "DDDD, CDDD"})
    void niceAverageCopierIsCertainWhileThePartnerIs(String partner, String answers) {
        assertThat(Replay.answers("nice-average-copier", partner)).isEqualTo(answers);
    }

    @Test
    void averageCopierCooperatesWithTheShareOfThePartnersCooperations() {
        String partner = "CDDDCC";
        String slips = "......";
        var copier = Replay.strategy("average-copier", Map.of());

        assertThat(Replay.answers(copier, partner, slips, () -> 0.49)).isEqualTo("CCCDDD");
        assertThat(Replay.answers(copier, partner, slips, () -> 0.5)).isEqualTo("DCDDDD");
    }

    @Test
    void anOpeningIsAProbability() {
        var profile = AverageCopier.nice().profile();

        assertThatThrownBy(() -> new AverageCopier(profile, Double.NaN))
                .hasMessage("opening must be in [0, 1], but was NaN");
    }

    /** With numbers of 0 Joss is tit for tat. */
    @ParameterizedTest
    @ValueSource(strings = {"CCCCCCCCCCCCCCCCCCCC", "CCDCCDCCDCCDCCDCCDCC", "DCCCCCCCCCDCCCCCCCCC"})
    void calculatorExploitsWhoeverRepeatsItself(String partner) {
        assertThat(calculator(partner + "CDC")).endsWith("DDD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCCCCCCCCCCCCCCCCCCD", "CCCCCCCCCCDCCCCCCCCC"})
    void calculatorPlaysTitForTatWithWhoeverDoesNot(String partner) {
        assertThat(calculator(partner + "CDC")).endsWith("CD");
    }

    private static String calculator(String partner) {
        var strategy = Replay.strategy("calculator", Map.of());
        return Replay.answers(strategy, partner, ".".repeat(partner.length()), () -> 0);
    }

    @Test
    void calculatorDrawsNothingAfterTheOpening() {
        int[] drawn = {0};
        var strategy = Replay.strategy("calculator", Map.of());

        Replay.answers(strategy, "C".repeat(40), ".".repeat(40), () -> {
            drawn[0]++;
            return 0.95;
        });

        assertThat(drawn[0]).isEqualTo(19);
    }

    /** The partner's first six moves, then CDDCCC. */
    @ParameterizedTest
    @CsvSource({"CCCCCC, CCDDCC", "DDDDDD, DDDDDD", "DCDCDC, CCDDCC", "DDCDDC, DCCCCC", "CCDCCC, DDDDDD"})
    void adaptivePavlov2006SuitsItsPlayToWhatThePartnerDid(String opening, String answers) {
        assertThat(Replay.answers("adaptive-pavlov-2006", opening + "CDDCCC")).endsWith(answers);
    }

    @ParameterizedTest
    @CsvSource({"CCCCCC, CCDDCC", "DDDDCC, DDDDDD", "CDCDCD, CCCDCC", "DDCCCC, DDDDDD"})
    void adaptivePavlov2011SuitsItsPlayToHowOftenThePartnerDefected(String opening, String answers) {
        assertThat(Replay.answers("adaptive-pavlov-2011", opening + "CDDCCC")).endsWith(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adaptive-pavlov-2006", "adaptive-pavlov-2011"})
    void aJudgementStandsUntilAnotherIsMade(String id) {
        assertThat(Replay.answers(id, "CCCCCC" + "CCDCCC" + "CDC")).endsWith("CCD");
        assertThat(Replay.answers(id, "CCDCCC" + "CCCCCC" + "CDC")).endsWith("CCD");
    }
}
