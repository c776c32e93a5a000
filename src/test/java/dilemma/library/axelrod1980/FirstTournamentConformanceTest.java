package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Library;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the descriptions of the rules say in so many words. */
class FirstTournamentConformanceTest {

    private static final String ALL_C = "C".repeat(120);
    private static final String ALTERNATING = "CD".repeat(60);

    static Stream<String> everyRule() {
        return new Library().ids().stream().filter(id -> id.startsWith("first-by-"));
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void namesItselfAndItsSource(String id) {
        var profile = Rehearsal.strategy(id).profile();

        assertThat(profile.id()).isEqualTo(id);
        assertThat(profile.name().toLowerCase(Locale.ROOT).replace(' ', '-')).isEqualTo(id);
        assertThat(profile.source()).contains("Axelrod 1980");
        assertThat(profile.rule()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void isFoundByItsPublishedNameAndItsAlias(String id) {
        var profile = Rehearsal.strategy(id).profile();

        assertThat(Rehearsal.strategy(profile.name()).profile()).isEqualTo(profile);
        assertThat(Rehearsal.strategy(profile.aliases().get(0)).profile()).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource({
        "first-by-davis, CCDC CCCCCC CCCC, CCCC CCCCCC DDDD",
        "first-by-davis, CCCC CCCCCC CDCC, CCCC CCCCCC CCDD",
        "first-by-davis:rounds-to-cooperate=0, CDCC, CCDD",
        "first-by-downing, CCCCCCCC, DDCDDDDD",
        "first-by-downing, CDCDCDCD, DDCDDDDD",
        "first-by-downing, DDDDDDDD, DDDDDDDD",
        "first-by-nydegger, CCCC, CCCC",
        "first-by-nydegger, DDDD DDDD, CDDC CCCC",
        "first-by-nydegger, DCC, CDD",
        "first-by-nydegger, CDC, CCD",
        "first-by-shubik, DDDDDDDDDD, CDCDDCDDDC",
        "first-by-shubik, CDCDCDCDCDCDCDCDCD, CCDCDDCCDDDCDDDDCC",
        "first-by-stein-and-rapoport, DDDD DDDDCCDDDD, CCCC DDDDDCCDDD",
        "first-by-tideman-and-chieruzzi, DDDDDDDDDD, CDDDDDDDDD",
        "first-by-tideman-and-chieruzzi, CDCDCCC, CCDCDDC",
        "first-by-joss:p=1, CDDC CDC, CCDD CCD",
        "first-by-joss:p=0, CCCC, CDDD"
    })
    void playsAsItsDescriptionSays(String reference, String partner, String expected) {
        assertThat(Rehearsal.of(reference).against(partner.replace(" ", ""))).isEqualTo(expected.replace(" ", ""));
    }

    @Test
    void downingNeverCooperatesAgainAfterTheThirdTurn() {
        Rehearsal downing = Rehearsal.of("first-by-downing");

        assertThat(downing.against(ALL_C)).isEqualTo("DDC" + "D".repeat(117));
        assertThat(downing.against(ALTERNATING)).isEqualTo("DDC" + "D".repeat(117));
    }

    @Test
    void shubikIsProvokedOnlyAgainstACooperationThatWasReallyPlayed() {
        Rehearsal shubik = Rehearsal.of("first-by-shubik");

        assertThat(shubik.against("DCC", "...")).isEqualTo("CDC");
        assertThat(shubik.against("DCC", "X..")).isEqualTo("CCC");
        assertThat(shubik.against("DDCC", ".X..")).isEqualTo("CDDD");
    }

    @Test
    void steinAndRapoportTestsTheAlternatingPartnerOnTheFifteenthTurn() {
        assertThat(Rehearsal.of("first-by-stein-and-rapoport").against(ALTERNATING))
                .isEqualTo("CCCC" + "DCDCDCDCDC" + "D".repeat(106));
    }

    @Test
    void steinAndRapoportReversesItsVerdictAtTheNextTest() {
        String partner = "CDCDCDCDCDCDCD" + "C".repeat(31);

        assertThat(Rehearsal.of("first-by-stein-and-rapoport").against(partner))
                .isEqualTo("CCCC" + "DCDCDCDCDC" + "D".repeat(15) + "C".repeat(16));
    }
}
