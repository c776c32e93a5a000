package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GameTest {

    @Test
    void theUtilitiesOfPointsAreThePoints() {
        assertThat(Games.AXELROD.utilities()).isEqualTo(Games.AXELROD.payoffs());
    }

    @Test
    void theUtilitiesOfYearsAreTheirNegatives() {
        assertThat(Games.PRISON_YEARS.utilities()).isEqualTo(new Payoffs(-1, -5, 0, -3));
    }

    @Test
    void aGameOfAUsersOwnCountsPoints() {
        Game game = Game.custom(new Payoffs(1, 2, 3, 4), Objective.MINIMISE);

        assertThat(game.name()).isEqualTo("custom");
        assertThat(game.unit()).isEqualTo("points");
        assertThat(game.utilities()).isEqualTo(new Payoffs(-1, -2, -3, -4));
    }
}
