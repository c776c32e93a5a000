package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.oracle.Twins;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnWeightsTest {

    @Test
    void byTurnsEveryTurnCountsOnce() {
        assertThat(TurnWeights.of(Weigh.TURNS, List.of(new Ending.Fixed(7), new Ending.Continuation(0.5, 9))))
                .containsExactly(OptionalLong.of(1), OptionalLong.of(1));
    }

    @Test
    void byMatchesTheTurnsOfEveryMatchWeighTheSameInAll() {
        List<Integer> lengths = List.of(63, 77, 151, 156, 308);
        List<OptionalLong> weights = byMatches(lengths);

        assertThat(IntStream.range(0, 5)
                        .mapToLong(i -> lengths.get(i) * weights.get(i).orElseThrow()))
                .containsOnly(4L * 9 * 7 * 11 * 13 * 151);
        assertThat(byMatches(List.of(200))).containsExactly(OptionalLong.of(1));
        assertThat(byMatches(List.of(50, 50))).containsExactly(OptionalLong.of(1), OptionalLong.of(1));
    }

    private static List<OptionalLong> byMatches(List<Integer> lengths) {
        return TurnWeights.of(
                Weigh.MATCHES, lengths.stream().<Ending>map(Ending.Fixed::new).toList());
    }

    @Test
    void lengthsLeftToChanceOrWithoutASmallMultipleHaveNoWeight() {
        assertThat(TurnWeights.of(Weigh.MATCHES, List.of(new Ending.Fixed(7), new Ending.Continuation(0.5, 9))))
                .containsOnly(OptionalLong.empty());
        assertThat(byMatches(List.of(999_999_937, 999_999_929))).containsOnly(OptionalLong.empty());
        assertThat(byMatches(List.of(9973, 9967, 9949))).containsOnly(OptionalLong.empty());
    }

    @Test
    void withoutWeightsMatchesStillCountTheSame() {
        // tit for tat meets a defector: 0 on the first turn, 1 on every other
        TournamentResult result = Definitions.of(Games.AXELROD, 1, 1, Twins.titForTat(), Twins.alwaysDefect())
                .withoutSelfPlay()
                .endings(new Ending.Fixed(9973), new Ending.Fixed(9967), new Ending.Fixed(9949))
                .weigh(Weigh.MATCHES)
                .play();

        assertThat(result.of("tit-for-tat").estimate().score())
                .isEqualTo((9972 / 9973.0 + 9966 / 9967.0 + 9948 / 9949.0) / 3);
    }
}
