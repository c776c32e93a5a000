package dilemma.library.memoryone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Setting;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZeroDeterminantTest {

    private static ZeroDeterminant member(String id) {
        return ZeroDeterminant.of(id, Arguments.none(id));
    }

    private static ZeroDeterminant member(String id, Map<String, String> given) {
        return (ZeroDeterminant) Replay.strategy(id, given);
    }

    /** Figures for Axelrod's game as the published library computes them. */
    @ParameterizedTest
    @CsvSource({
        "zd-extortion, 0.6399999999999999, 0.18000000000000005, 0.27999999999999997, 0",
        "zd-extort-2, 0.8888888888888888, 0.5, 0.3333333333333333, 0",
        "zd-extort-2-v2, 0.875, 0.4375, 0.375, 0",
        "zd-extort3, 0.8461538461538461, 0.5, 0.2692307692307692, 0",
        "zd-extort-4, 0.6470588235294118, 0, 0.47058823529411764, 0",
        "zd-gen-2, 1, 0.5625, 0.5, 0.125",
        "zd-gtft-2, 1, 0.125, 1, 0.25",
        "zd-mischief, 0.8, 0.6, 0.1, 0",
        "zd-set-2, 0.75, 0.25, 0.5, 0.25"
    })
    void hasThePublishedProbabilitiesInAxelrodsGame(String id, double cc, double cd, double dc, double dd) {
        Payoffs payoffs = Games.AXELROD.utilities();

        assertThat(Outcome.values())
                .extracting(outcome -> member(id).cooperation(outcome, payoffs))
                .containsExactly(cc, cd, dc, dd);
    }

    @Test
    void readsUtilitiesWhereThePayoffsAreCosts() {
        ZeroDeterminant extort = member("zd-extort-2");
        Payoffs utilities = Games.PRISON_YEARS.utilities();

        assertThat(extort.cooperation(Outcome.CC, utilities)).isEqualTo(1 - 1.0 / 9 * 0.5 * 2);
        assertThat(extort.cooperation(Outcome.CD, utilities)).isEqualTo(1 - 1.0 / 9 * 4);
        assertThat(extort.cooperation(Outcome.DC, utilities)).isEqualTo(1.0 / 9 * 3.5);
        assertThat(extort.cooperation(Outcome.DD, utilities)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "prison-years, zd-extortion zd-extort-2-v2 zd-extort3 zd-extort-4 zd-gen-2 zd-gtft-2 zd-mischief zd-set-2",
        "axelrod, ''",
        "chicken, zd-extort-2",
        "stag-hunt, zd-gtft-2",
        "donation, zd-gen-2"
    })
    void eachNamedGameRefusesAKnownSet(String game, String refused) {
        Game played = Games.named(game).orElseThrow();

        assertThat(Arrays.stream(ZeroDeterminantMember.values())
                        .map(member -> member.id)
                        .filter(id -> member(id).refusal(played).isPresent()))
                .containsExactly(refused.isEmpty() ? new String[0] : refused.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zd-set-2; prison-years; needs a baseline l between the utilities P = -3 and R = -1, but l is 2",
                "zd-extort-2; chicken; needs a slope s of at least 5 in this game, but s is 0.5",
                "zd-gtft-2; prison-years; would cooperate after DC with probability 1.125 in this game"
            })
    void saysWhyItRefuses(String id, String game, String reason) {
        assertThat(member(id).refusal(Games.named(game).orElseThrow())).hasValue(reason);
    }

    @Test
    void refusesTheExampleOfTheSpecification() {
        Game game = Game.custom(new Payoffs(4, 0, 5, 1), Objective.MAXIMISE);

        assertThat(member("zd-gtft-2").refusal(game))
                .hasValue("would cooperate after DC with probability 1.125 in this game");
        assertThatThrownBy(() -> member("zd-gtft-2").newPlayer(Setting.of(game), RandomSource.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zd-gtft-2 would cooperate after DC with probability 1.125 in this game");
    }

    @Test
    void aBoundWhoseDenominatorIsZeroIsNoBound() {
        // l = S, so that only the bound 0 / (T - l) is left: s must be at least 0
        Game game = Game.custom(new Payoffs(3, 1, 5, 0), Objective.MAXIMISE);

        assertThat(member("zd-extortion", Map.of("s", "0")).refusal(game)).isEmpty();
        assertThat(member("zd-extortion", Map.of("s", "-0.1")).refusal(game))
                .hasValue("needs a slope s of at least 0 in this game, but s is -0.1");
    }

    @Test
    void gamesWithHugePayoffsAreRefusedInWords() {
        Game game = Game.custom(new Payoffs(1e308, -1e308, 1.5e308, -5e307), Objective.MAXIMISE);

        assertThat(member("zd-extort-2").refusal(game)).isPresent();
    }

    @Test
    void withoutReactionItRepeatsItsOwnMove() {
        ZeroDeterminant indifferent = member("zd-extortion", Map.of("phi", "0"));

        assertThat(indifferent.profile().traits().stochastic()).isFalse();
        assertThat(Replay.answers(indifferent, "CDCDCC", "..X...")).isEqualTo("CCCDDD");
    }

    @Test
    void theBaselineIsAParameterWhereItIsANumber() {
        assertThat(member("zd-set-2", Map.of("l", "-2")).refusal(Games.PRISON_YEARS))
                .isEmpty();
        assertThatThrownBy(() -> member("zd-extort-2", Map.of("l", "1")))
                .hasMessageContaining("\"zd-extort-2\" does not take a parameter \"l\"");
    }

    @Test
    void refusesFiguresOutOfRange() {
        assertThatThrownBy(() -> member("zd-set-2", Map.of("s", "1.5")))
                .hasMessageContaining("s must be a number from -1 to 1");
        assertThatThrownBy(() -> member("zd-set-2", Map.of("phi", "-0.1")))
                .hasMessageContaining("phi must be a number of at least 0");
    }
}
