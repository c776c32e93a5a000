package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.oracle.Twin;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static Definitions of(int most, String... references) {
        List<Entrant> entrants = Stream.of(references).map(RESOLVER::resolve).toList();
        return Definitions.of(Games.PRISON_YEARS, 20, most, new Twin[0])
                .entrants(entrants)
                .untilSettled(0.95);
    }

    private static TournamentResult play(Definitions definitions, int threads) {
        return new RoundRobin(definitions.build()).play(threads, Progress.none(), Optional.empty());
    }

    private static Settlement settlement(TournamentResult result) {
        return result.settlement().orElseThrow();
    }

    private static final String[] CLOSE = {
        "tit-for-tat", "random:p=0.5", "random:p=0.55", "random:p=0.6", "gtft", "first-by-joss", "always-defect"
    };

    @Test
    void theOrderThatIsFoundIsTheTrueOne() {
        Definitions definitions = of(100_000, CLOSE).noise(0.02, 0);
        TournamentResult settled = play(definitions, 2);
        TournamentResult exact = play(definitions.method(Method.EXACT), 2);

        assertThat(settlement(settled).isSettled()).isTrue();
        assertThat(names(settled)).isEqualTo(names(exact));
        for (Standing standing : settled.standings()) {
            Standing truth = exact.of(standing.entrant().name());
            assertThat(standing.estimate().score())
                    .isCloseTo(
                            truth.estimate().score(),
                            within(4.5 * standing.estimate().standardError()));
            assertThat(standing.estimate().standardDeviation())
                    .isCloseTo(
                            truth.estimate().standardDeviation(),
                            within(0.25 * truth.estimate().standardDeviation()));
        }
    }

    private static List<String> names(TournamentResult result) {
        return result.standings().stream()
                .map(standing -> standing.entrant().name())
                .toList();
    }

    @Test
    void pairsThatMatterAreRepeatedMoreOften() {
        Settlement settlement = settlement(play(of(100_000, CLOSE).noise(0.02, 0), 2));
        double[] repetitions = IntStream.range(0, CLOSE.length)
                .mapToDouble(i -> settlement.repetitions().at(i, i))
                .toArray();

        assertThat(settlement.looks()).isGreaterThan(1);
        assertThat(IntStream.range(0, repetitions.length).mapToDouble(i -> repetitions[i]))
                .anyMatch(count -> count == 32)
                .anyMatch(count -> count > 100);
    }

    @Test
    void whatIsLeftOpenWhenTheBudgetEndsIsSaid() {
        TournamentResult result = play(of(40, "random:p=0.5", "random:p=0.5001", "always-defect"), 2);
        Settlement settlement = settlement(result);

        assertThat(settlement.isSettled()).isFalse();
        assertThat(settlement.open()).hasSize(1);
        Gap gap = settlement.open().get(0);
        assertThat(List.of(gap.better(), gap.worse())).containsExactlyInAnyOrder(0, 1);
        assertThat(settlement.repetitions().at(1, 2)).isEqualTo(40);
    }

    @Test
    void entrantsThatAreExactlyEqualAreTied() {
        Settlement settlement = settlement(play(of(1000, "tit-for-tat", "grudger", "always-cooperate"), 2));

        assertThat(settlement.gaps()).extracting(Gap::state).containsOnly(Gap.State.TIED);
        assertThat(settlement.isSettled()).isTrue();
        assertThat(settlement.repetitions().at(0, 1)).isOne();
    }

    @Test
    void theWholeOrderIsRarelyWrong() {
        int wrong = 0;
        int settled = 0;
        for (int seed = 0; seed < 60; seed++) {
            // nobody of these is better than the other: whatever is said to be separated is a mistake
            Definitions equal = of(300, "random:p=0.3", "random:p=0.3000001", "random:p=0.3000002");
            TournamentResult result = play(equal.seed(seed), 2);
            settled += settlement(result).isSettled() ? 1 : 0;
            wrong += settlement(result).gaps().stream().anyMatch(gap -> gap.state() == Gap.State.SEPARATED) ? 1 : 0;
        }

        assertThat(wrong).isLessThanOrEqualTo(6);
        assertThat(settled).isLessThanOrEqualTo(wrong);
    }

    @Test
    void threadsChangeNothing() {
        Definitions definitions = of(2000, CLOSE).noise(0.02, 0);
        String expected = RoundRobinTest.text(play(definitions, 1));

        assertThat(RoundRobinTest.text(play(definitions, 2))).isEqualTo(expected);
        assertThat(RoundRobinTest.text(play(definitions, 8))).isEqualTo(expected);
    }

    @Test
    void whatCanBeComputedIsNotRepeated() {
        TournamentResult result = play(of(1000, CLOSE).noise(0.02, 0).method(Method.AUTO), 2);

        assertThat(settlement(result).isSettled()).isTrue();
        assertThat(settlement(result).looks()).isOne();
        assertThat(settlement(result).repetitions().at(0, 1)).isOne();
    }
}
