package dilemma.library.memoryone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerousTitForTatTest {

    private final Strategy generous = Replay.strategy("gtft", Map.of());

    @ParameterizedTest
    @CsvSource({
        "axelrod, 0.33333333333333337",
        "prison-years, 0.6666666666666666",
        "donation, 0.6666666666666666",
        "chicken, 0"
    })
    void takesItsForgivenessFromTheGame(String game, double forgiveness) {
        assertThat(forgives(game, Math.nextDown(forgiveness))).isEqualTo(forgiveness > 0);
        assertThat(forgives(game, forgiveness)).isFalse();
    }

    private boolean forgives(String game, double u) {
        History history = new History(false);
        history.append(Move.C, Move.D);
        RandomSource source = () -> u;
        return generous.newPlayer(Setting.of(Games.named(game).orElseThrow()), source)
                        .next(history)
                == Move.C;
    }

    @Test
    void refusesAGameWhoseForgivenessIsNoProbability() {
        assertThat(generous.refusal(Games.STAG_HUNT))
                .hasValue("would forgive with probability 1.4 in this game; give it p, from 0 to 1");
        assertThatThrownBy(() -> generous.newPlayer(Setting.of(Games.STAG_HUNT), RandomSource.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("gtft would forgive");
        assertThat(new GenerousTitForTat(OptionalDouble.of(0.1)).refusal(Games.STAG_HUNT))
                .isEmpty();
    }

    @Test
    void aBoundWhoseDenominatorIsZeroIsNoBound() {
        Game noTemptation = Game.custom(new Payoffs(2, 0, 3, 3), Objective.MAXIMISE);
        Game noBound = Game.custom(new Payoffs(1, 1, 1, 1), Objective.MAXIMISE);

        assertThat(generous.refusal(noTemptation)).isEmpty();
        assertThat(generous.refusal(noBound))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Infinity"));
    }

    @Test
    void certainForgivenessDrawsNothing() {
        String partner = Replay.moves(9, 60, 0.5);

        assertThat(Replay.answers(new GenerousTitForTat(OptionalDouble.of(0)), partner))
                .isEqualTo(Replay.answers("tit-for-tat", partner));
        assertThat(Replay.answers(new GenerousTitForTat(OptionalDouble.of(1)), partner))
                .isEqualTo("C".repeat(60));
    }

    @Test
    void readsTheGameOnlyWithoutAForgivenessOfItsOwn() {
        assertThat(generous.profile().traits().usesGame()).isTrue();
        assertThat(generous.profile().traits().stochastic()).isTrue();
        assertThat(Replay.strategy("gtft", Map.of("p", "0.2"))
                        .profile()
                        .traits()
                        .usesGame())
                .isFalse();
        assertThat(Replay.strategy("gtft", Map.of("p", "1")).profile().traits().stochastic())
                .isFalse();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Replay.strategy("gtft", Map.of("p", "1.1")))
                .hasMessageContaining("p must be a number from 0 to 1");
        assertThatThrownBy(() -> new GenerousTitForTat(OptionalDouble.of(Double.NaN)))
                .hasMessage("p must be from 0 to 1, but was NaN");
    }
}
