package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NydeggerTest {

    @ParameterizedTest
    @CsvSource({"..., CDD", "X.., CDC", ".X., CDC"})
    void punishesAPartnerThatRelentsOnTurnTwoUnlessASlipOfItsOwnCameBetween(String slips, String answers) {
        assertThat(Replay.answers(new Nydegger(), "DCC", slips)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"DCC, CCC, C", "CCD, CCC, D", "DDD, CDD, C", "DDD, DDD, C", "CDC, DDC, C", "CDC, CDC, D"})
    void looksUpTheLatestThreeTurnsOfWhichTheEarliestWeighsMost(String own, String partner, String expected) {
        assertThat(new Situation(own, partner).answer("k57r")).hasToString(expected);
    }
}
