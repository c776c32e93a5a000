package dilemma.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dilemma.tournament.Edge;
import dilemma.tournament.Progress;
import dilemma.tournament.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationTest {

    private static final int STEPS = 10_000_000;
    private static final int REPETITIONS = 4000;

    /** A prisoner's dilemma, a game of coexistence, one of two norms, and one without a difference. */
    private static final List<PayoffMatrix> GAMES =
            List.of(Worlds.two(3, 0, 5, 1), Worlds.two(1, 3, 2, 0), Worlds.two(4, 1, 2, 2), Worlds.two(1, 1, 1, 1));

    static Stream<Arguments> everyGameAndSize() {
        List<Dynamics> dynamics = List.of(
                moran(Update.BIRTH_DEATH, new Fitness.Exponential(0.3), new Topology.Complete()),
                moran(Update.DEATH_BIRTH, new Fitness.Exponential(0.3), new Topology.Complete()),
                moran(Update.BIRTH_DEATH, new Fitness.Linear(0.7), new Topology.Complete()),
                moran(Update.DEATH_BIRTH, new Fitness.Linear(0.7), new Topology.Complete()),
                new Imitation(0.5));
        return GAMES.stream()
                .flatMap(game -> Stream.of(2, 3, 5, 12)
                        .flatMap(size -> dynamics.stream().map(each -> Arguments.of(game, size, each))));
    }

    static Stream<Arguments> everyCycle() {
        return GAMES.stream()
                .flatMap(game -> Stream.of(4, 5, 6)
                        .flatMap(size -> Stream.of(Update.values()).map(update -> Arguments.of(game, size, update))));
    }

    private static Moran moran(Update update, Fitness fitness, Topology topology) {
        return new Moran(update, fitness, topology);
    }

    private static Evolution evolution(PayoffMatrix payoffs, Dynamics dynamics, Integer... initial) {
        return new Evolution(payoffs, List.of(initial), dynamics, 0, STEPS, REPETITIONS, 11);
    }

    private static Takeovers play(Evolution evolution) {
        return new Simulation(evolution).takeovers(2, Progress.none());
    }

    @ParameterizedTest
    @MethodSource("everyGameAndSize")
    void takingOverIsAsProbableAndAsLongAsComputed(PayoffMatrix payoffs, int size, Dynamics dynamics) {
        Evolution evolution = evolution(payoffs, dynamics, 1, size - 1);
        Takeovers played = play(evolution);
        List<ExactFixation> exact = ExactFixation.of(evolution).orElseThrow();

        for (int type = 0; type < 2; type++) {
            Fixation fixation = played.fixations().get(type);
            double p = exact.get(type).probability();
            assertThat(fixation.probability().value())
                    .isCloseTo(p, within(3 * Math.sqrt(p * (1 - p) / REPETITIONS) + 1e-12));
            if (fixation.probability().successes() >= 100) {
                assertThat(fixation.steps().value())
                        .isCloseTo(
                                exact.get(type).steps(),
                                within(4 * fixation.steps().standardError() + 1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyCycle")
    void onACycleOnlyNeighboursInteract(PayoffMatrix payoffs, int size, Update update) {
        double intensity = 0.5;
        int repetitions = 10 * REPETITIONS;
        Moran cycle = moran(update, new Fitness.Exponential(intensity), new Topology.Ring(2));
        Evolution evolution = new Evolution(payoffs, List.of(2, size - 2), cycle, 0, STEPS, repetitions, 11);
        Enumeration all =
                new Enumeration(size, Enumeration.cycle(size), payoffs.rows(), intensity, update == Update.BIRTH_DEATH);
        double p = all.fixation(2);
        Fixation fixation = play(evolution).fixations().get(0);

        assertThat(fixation.probability().value()).isCloseTo(p, within(3 * Math.sqrt(p * (1 - p) / repetitions)));
        assertThat(fixation.steps().value())
                .isCloseTo(all.conditionalSteps(2), within(4 * fixation.steps().standardError()));
    }

    @Test
    void aCycleIsNotTheCompleteGraph() {
        PayoffMatrix payoffs = Worlds.two(3, 0, 5, 1);
        double onCycle = new Enumeration(6, Enumeration.cycle(6), payoffs.rows(), 0.5, false).fixation(2);
        double wellMixed = new Enumeration(6, Enumeration.complete(6), payoffs.rows(), 0.5, false).fixation(2);

        // so that three standard errors tell them apart
        assertThat(Math.abs(onCycle - wellMixed)).isGreaterThan(6 * Math.sqrt(0.25 / REPETITIONS));
    }

    @Test
    void allEdgesMakeTheCompleteGraph() {
        List<Edge> edges = new ArrayList<>(new Topology.Complete().edges(8));
        Fitness fitness = new Fitness.Exponential(0.4);
        for (Update update : Update.values()) {
            FixationChain chain =
                    moran(update, fitness, new Topology.Complete()).chain(GAMES.get(1), 0, 1, 8);
            Evolution evolution = evolution(GAMES.get(1), moran(update, fitness, new Topology.Edges(edges)), 4, 4);
            double p = chain.probability(4);

            assertThat(play(evolution).fixations().get(0).probability().value())
                    .isCloseTo(p, within(3 * Math.sqrt(p * (1 - p) / REPETITIONS)));
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() {
        Evolution evolution = evolution(
                Worlds.random(4, new SplittableRandom(3)),
                moran(Update.DEATH_BIRTH, new Fitness.Exponential(0.2), new Topology.Star()),
                3,
                3,
                3,
                3);
        Evolution mutating =
                new Evolution(evolution.payoffs(), evolution.initial(), evolution.dynamics(), 0.05, 2000, 20, 5);

        assertThat(new Simulation(evolution).takeovers(1, Progress.none()))
                .isEqualTo(new Simulation(evolution).takeovers(3, Progress.none()));
        assertThat(new Simulation(mutating).longRun(1, Progress.none()))
                .isEqualTo(new Simulation(mutating).longRun(3, Progress.none()));
    }

    @Test
    void theSeriesGoesFromTheStartToWhoTookOver() {
        Takeovers played = play(evolution(
                GAMES.get(0), moran(Update.BIRTH_DEATH, new Fitness.Linear(0.5), new Topology.Complete()), 3, 9));

        assertThat(played.undecided()).isZero();
        assertThat(played.series().instants()).startsWith(0L, 1L, 2L).isSorted();
        assertThat(played.series().shares().get(0)).containsExactly(0.25, 0.75);
        assertThat(played.series().last().get(0))
                .isEqualTo(played.fixations().get(0).probability().value());
    }

    @Test
    void whatIsNotDecidedInTimeIsCounted() {
        Evolution evolution = new Evolution(GAMES.get(3), List.of(20, 20), new Imitation(0), 0, 10, 50, 1);
        Takeovers played = new Simulation(evolution).takeovers(1, Progress.none());

        assertThat(played.undecided()).isEqualTo(50);
        assertThat(played.series().instants()).endsWith(10L);
        assertThat(played.fixations().get(0).steps().value()).isNaN();
    }

    /** Under neutral selection mutation keeps all types equally frequent. */
    @Test
    void neutralTypesShareEvenlyInTheLongRun() {
        for (Dynamics dynamics : List.of(
                moran(Update.BIRTH_DEATH, new Fitness.Exponential(0), new Topology.Complete()),
                moran(Update.DEATH_BIRTH, new Fitness.Exponential(0), new Topology.Ring(2)),
                new Imitation(0))) {
            Evolution evolution = new Evolution(
                    Worlds.random(3, new SplittableRandom(1)), List.of(10, 0, 0), dynamics, 0.2, 20_000, 40, 2);
            LongRun run = new Simulation(evolution).longRun(2, Progress.none());

            run.shares()
                    .forEach(share -> assertThat(share.value()).isCloseTo(1 / 3.0, within(4 * share.standardError())));
        }
    }

    /**
     * With certain mutation to the only other type and two individuals every share can be worked out: 1/2 at random.
     */
    @Test
    void rareMutantsLeadToTheLimitOfSmallMutation() {
        PayoffMatrix payoffs = Worlds.of(new double[] {3, 0, 3}, new double[] {5, 1, 1.1}, new double[] {3, 0.9, 3});
        Dynamics dynamics = new Imitation(0.8);
        double[] limit = new SmallMutation(payoffs, dynamics, 6).stationary();
        Evolution evolution = new Evolution(payoffs, List.of(2, 2, 2), dynamics, 0.0005, 400_000, 40, 8);
        LongRun run = new Simulation(evolution).longRun(2, Progress.none());

        for (int type = 0; type < 3; type++) {
            assertThat(run.shares().get(type).value())
                    .isCloseTo(limit[type], within(4 * run.shares().get(type).standardError() + 0.003));
        }
    }

    @Test
    void whatDoesNotFitIsAnError() {
        Moran ring = moran(Update.BIRTH_DEATH, new Fitness.Exponential(1), new Topology.Lattice(2, 3, false));
        Moran parts = moran(
                Update.BIRTH_DEATH,
                new Fitness.Exponential(1),
                new Topology.Edges(List.of(new Edge(0, 1), new Edge(2, 3))));
        Moran strong = moran(Update.BIRTH_DEATH, new Fitness.Exponential(500), new Topology.Complete());

        assertThatThrownBy(() -> new Simulation(evolution(GAMES.get(0), ring, 2, 2)))
                .hasMessageContaining("needs 6 entrants, but there are 4");
        assertThatThrownBy(() -> new Simulation(evolution(GAMES.get(0), parts, 2, 2)))
                .hasMessageContaining("from individual 1, number 3 cannot be reached");
        assertThatThrownBy(() -> new Simulation(evolution(GAMES.get(0), strong, 2, 2)))
                .hasMessageContaining("at most 700, but is 2500");
        assertThatThrownBy(() -> evolution(GAMES.get(0), strong, 1, 0)).hasMessageContaining("from 2 to 1000000");
    }
}
