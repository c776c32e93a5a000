package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.match.Conditions;
import dilemma.oracle.Drawn;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a tournament comes out the same, whichever engine plays its matches. */
class EngineChoiceTest {

    private static final List<String> IDS = List.of(
            "tit-for-tat",
            "always-defect",
            "random",
            "grudger",
            "gtft",
            "first-by-joss",
            "gradual",
            "win-stay-lose-shift",
            "back-stabber",
            "evolved-lookerup-2-2-2");

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void automataAndThreadsChangeNothing(long seed) {
        Definitions told = drawn(new SplittableRandom(seed));
        String expected =
                text(told.entrants(told.entrants().stream().map(Untold::of).toList()), 1);

        for (int threads : new int[] {1, 2, 8}) {
            assertThat(text(told, threads)).isEqualTo(expected);
        }
    }

    private static Definitions drawn(SplittableRandom chance) {
        List<Entrant> entrants = IDS.stream().map(RESOLVER::resolve).toList();
        Conditions drawn = Drawn.conditions(chance, false);
        return new Definitions(
                entrants,
                List.of(new Ending.Fixed(150), new Ending.Fixed(1000), new Ending.Continuation(0.99, 500)),
                new Conditions(Games.PRISON_YEARS, drawn.knownLength(), drawn.noise(), drawn.recognition()),
                5,
                true,
                Weigh.TURNS,
                RankBy.SCORE,
                new Topology.Complete(),
                Method.SIMULATE,
                OptionalDouble.empty(),
                Definitions.SEED);
    }

    private static String text(Definitions definitions, int threads) {
        return RoundRobinTest.text(
                new RoundRobin(definitions.build()).play(threads, Progress.none(), Optional.empty()));
    }
}
