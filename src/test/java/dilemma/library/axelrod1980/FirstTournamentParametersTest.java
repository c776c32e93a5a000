package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.strategy.ReferenceException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstTournamentParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-by-davis:rounds-to-cooperate=-1",
                "first-by-davis:rounds-to-cooperate=2.5",
                "first-by-feld:start-coop-prob=1.1",
                "first-by-feld:end-coop-prob=-0.1",
                "first-by-feld:rounds-of-decay=0",
                "first-by-graaskamp:alpha=1.5",
                "first-by-stein-and-rapoport:alpha=-0.05",
                "first-by-joss:p=2",
                "first-by-grofman:p=0.5"
            })
    void aParameterOutOfRangeIsAnError(String reference) {
        assertThatThrownBy(() -> Rehearsal.strategy(reference)).isInstanceOf(ReferenceException.class);
    }

    /** At level 0, or below the p-value of 56 cooperations in 56 turns (7e-14), Graaskamp takes anybody for random. */
    @ParameterizedTest
    @CsvSource({
        "first-by-joss, true",
        "first-by-joss:p=0, false",
        "first-by-joss:p=1, false",
        "first-by-grofman, true",
        "first-by-tullock, true",
        "first-by-anonymous, true",
        "first-by-feld, true",
        "first-by-feld:end-coop-prob=1, false",
        "'first-by-feld:start-coop-prob=0.3,end-coop-prob=1,rounds-of-decay=3', false",
        "first-by-feld:end-coop-prob=0, true",
        "'first-by-feld:start-coop-prob=0,end-coop-prob=0', false",
        "'first-by-feld:end-coop-prob=0,rounds-of-decay=1', false",
        "'first-by-feld:end-coop-prob=0,rounds-of-decay=2', true",
        "first-by-graaskamp, true",
        "first-by-graaskamp:alpha=1, true",
        "first-by-graaskamp:alpha=1e-13, true",
        "first-by-graaskamp:alpha=5e-14, false",
        "first-by-graaskamp:alpha=0, false",
        "first-by-davis, false",
        "first-by-tideman-and-chieruzzi, false"
    })
    void isStochasticExactlyWhereItMayDraw(String reference, boolean stochastic) {
        Rehearsal rehearsal = Rehearsal.of(reference);
        assertThat(rehearsal.strategy().profile().traits().stochastic()).isEqualTo(stochastic);

        AtomicInteger draws = new AtomicInteger();
        Rehearsal counted = rehearsal.drawing(() -> {
            draws.incrementAndGet();
            return 0.2;
        });
        counted.against("C".repeat(150));
        counted.against("CCDDC".repeat(30));
        assertThat(draws.get() > 0).isEqualTo(stochastic);
    }

    @ParameterizedTest
    @CsvSource({"first-by-joss, 1", "first-by-joss:p=0, 0", "first-by-feld, 200", "first-by-nydegger, 3"})
    void remembersSoManyTurns(String reference, int turns) {
        assertThat(Rehearsal.strategy(reference).profile().traits().memory()).hasValue(turns);
    }
}
