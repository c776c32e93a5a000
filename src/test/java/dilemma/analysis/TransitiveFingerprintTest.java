package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.metrics.Origin;
import dilemma.tournament.Conduct;
import dilemma.tournament.Method;
import dilemma.tournament.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitiveFingerprintTest {

    private static final Conditions PLAIN = Conditions.of(Games.AXELROD);
    private static final Conditions NOISY = new Conditions(Games.AXELROD, false, new Noise(0.05, 0.1), 0.9);

    private static TransitiveFingerprint of(
            String strategy, Conditions conditions, Ending ending, Method method, int repetitions) {
        return TransitiveFingerprint.of(
                Rules.of(conditions, ending, method, repetitions, strategy),
                Rules.RESOLVER.resolve(strategy),
                new UnitSteps(10),
                Rules.RESOLVER,
                2,
                Progress.none());
    }

    private static TransitiveFingerprint exact(String strategy) {
        return of(strategy, PLAIN, new Ending.Fixed(6), Method.EXACT, 1);
    }

    @Test
    void titForTatCooperatesFirstAndThenAsOftenAsItsPartner() {
        List<Conduct> rows = exact("tit-for-tat").rows();

        assertThat(rows).hasSize(11);
        for (int i = 0; i <= 10; i++) {
            double p = i / 10.0;
            List<Double> rates = rows.get(i).cooperation();
            assertThat(rates.get(0)).isEqualTo(1);
            assertThat(rates.subList(1, 6)).allSatisfy(rate -> assertThat(rate).isCloseTo(p, within(1e-12)));
        }
    }

    @Test
    void aGrudgerCooperatesAsLongAsItsPartnerHas() {
        List<Conduct> rows = exact("grudger").rows();

        for (int i = 0; i <= 10; i++) {
            for (int turn = 0; turn < 6; turn++) {
                double power = StrictMath.pow(i / 10.0, turn);
                assertThat(rows.get(i).cooperation().get(turn)).isCloseTo(power, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"win-stay-lose-shift", "first-by-joss", "tit-for-two-tats"})
    void whatIsPlayedTendsToWhatIsComputed(String strategy) {
        int repetitions = 2000;
        TransitiveFingerprint exact = of(strategy, NOISY, new Ending.Fixed(12), Method.EXACT, 1);
        TransitiveFingerprint played = of(strategy, NOISY, new Ending.Fixed(12), Method.SIMULATE, repetitions);

        assertThat(exact.origin()).isEqualTo(Origin.EXACT);
        assertThat(played.origin()).isEqualTo(Origin.SIMULATED);
        for (int row = 0; row <= 10; row++) {
            for (int turn = 0; turn < 12; turn++) {
                double rate = exact.rows().get(row).cooperation().get(turn);
                double error = Math.sqrt(rate * (1 - rate) / repetitions);
                assertThat(played.rows().get(row).cooperation().get(turn))
                        .as("p = %s, turn %s", row / 10.0, turn + 1)
                        .isCloseTo(rate, within(4.5 * error));
            }
        }
    }

    @Test
    void withoutAFixedNumberOfTurnsThereIsNone() {
        assertThatThrownBy(() -> of("tit-for-tat", PLAIN, new Ending.Continuation(0.9, 50), Method.AUTO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one fixed number of turns");
    }
}
