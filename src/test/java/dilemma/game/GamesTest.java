package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GamesTest {

    @ParameterizedTest
    @CsvSource({
        "prison-years, 1, 5, 0, 3, MINIMISE, years",
        "axelrod, 3, 0, 5, 1, MAXIMISE, points",
        "chicken, 3, 1, 5, 0, MAXIMISE, points",
        "stag-hunt, 5, 0, 3, 1, MAXIMISE, points",
        "donation, 2, -1, 3, 0, MAXIMISE, points"
    })
    void theNamedGamesHaveTheirPublishedNumbers(
            String name, double r, double s, double t, double p, Objective objective, String unit) {
        assertThat(Games.named(name)).contains(new Game(name, new Payoffs(r, s, t, p), objective, unit));
    }

    @Test
    void theDefaultComesFirstInTheList() {
        assertThat(Games.all())
                .extracting(Game::name)
                .containsExactly("prison-years", "axelrod", "chicken", "stag-hunt", "donation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "poker", "Prison-Years", "custom"})
    void thereIsNoOtherName(String name) {
        assertThat(Games.named(name)).isEmpty();
    }

    @Test
    void aDonationCostsTheGiverAndServesThePartner() {
        assertThat(Games.donation(4, 1).payoffs()).isEqualTo(new Payoffs(3, -1, 4, 0));
    }

    @Test
    void aDonationBeyondTheLargestNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Games.donation(Double.MAX_VALUE, -Double.MAX_VALUE));
    }
}
