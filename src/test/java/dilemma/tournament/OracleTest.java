package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import dilemma.metrics.Estimate;
import dilemma.metrics.Matrix;
import dilemma.metrics.Rule;
import dilemma.oracle.Drawn;
import dilemma.oracle.NaiveTournament;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of a tournament against the naive reading of what the words mean. */
class OracleTest {

    private static final double ACCURACY = 1e-12;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsWhatThePlainLoopsSay(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 10; i++) {
            TournamentDefinition definition = definition(chance);
            Addresses addresses = new Addresses(definition.seed(), definition.entrants());
            NaiveTournament naive = new NaiveTournament(definition, new NaiveTournament.Addressing() {
                @Override
                public boolean inOrder(int first, int second) {
                    return addresses.inOrder(first, second);
                }

                @Override
                public Seed pair(int first, int second, int length) {
                    return addresses.pair(first, second, length);
                }
            });
            TournamentResult result = new RoundRobin(definition).play(2, Progress.none(), Optional.empty());

            standingsAreAs(naive, result);
            orderIsThatOfTheValues(result);
            spreadIsAs(naive, result, addresses.bootstrap());
            rulesAreAs(naive, result);
            pairsAreAs(naive, result);
            eigenvectorsSolveTheirEquation(naive, result);
        }
    }

    private static TournamentDefinition definition(SplittableRandom chance) {
        boolean isCertain = chance.nextInt(4) == 0;
        int n = 1 + chance.nextInt(5);
        List<Entrant> entrants = new ArrayList<>();
        for (int e = 0; e < n; e++) {
            Twin twin = Twins.drawn(chance, isCertain || chance.nextBoolean());
            entrants.add(twin.entrant().as(e + " " + twin.id()));
        }
        boolean isLong = chance.nextInt(8) == 0;
        List<Ending> endings = new ArrayList<>();
        for (int k = chance.nextInt(3); k >= 0; k--) {
            endings.add(isLong ? Drawn.ending(chance) : new Ending.Fixed(1 + chance.nextInt(12)));
        }
        if (!isCertain && chance.nextInt(4) == 0) {
            endings = List.of(new Ending.Continuation(chance.nextInt(10) / 10.0, 40));
        }
        Conditions conditions = Drawn.conditions(chance, chance.nextBoolean());
        Topology topology = n > 2 && chance.nextInt(3) == 0 ? new Topology.Star() : new Topology.Complete();
        return new TournamentDefinition(
                "drawn",
                "",
                entrants,
                List.of(),
                endings,
                conditions,
                1 + chance.nextInt(4),
                OptionalDouble.empty(),
                n == 1 || chance.nextInt(3) > 0,
                chance.nextBoolean() ? Weigh.TURNS : Weigh.MATCHES,
                chance.nextBoolean() ? RankBy.SCORE : RankBy.MEDIAN,
                topology,
                Method.SIMULATE,
                chance.nextLong(Seed.MAX),
                Optional.empty());
    }

    private static void standingsAreAs(NaiveTournament naive, TournamentResult result) {
        TournamentDefinition definition = result.definition();
        for (Standing standing : result.standings()) {
            int i = definition.entrants().indexOf(standing.entrant());
            boolean isByTurns = definition.weigh() == Weigh.TURNS;
            if (isByTurns) {
                assertThat(standing.estimate().score()).isEqualTo(naive.score(i));
            }
            same(standing.estimate().score(), naive.score(i));
            same(standing.estimate().median(), naive.median(i));
            assertThat(standing.total()).isEqualTo(naive.total(i));
            assertThat(standing.matches()).isEqualTo(naive.matches(i));
            assertThat(standing.turns()).isEqualTo(naive.turns(i));
            same(standing.perMatch(), naive.total(i) / naive.matches(i));
            same(standing.wins(), naive.wins(i));
            same(standing.cooperation(), naive.cooperation(i));
            same(standing.openingCooperation(), naive.openingCooperation(i));
            for (Outcome outcome : Outcome.values()) {
                same(standing.frequency(outcome), naive.frequency(i, outcome.name()));
                same(standing.cooperationAfter(outcome), naive.cooperationAfter(i, outcome.name()));
            }
            same(standing.goodPartner(), naive.goodPartner(i));
            same(standing.rule(Rule.NOT_ENVIOUS), naive.notEnvious(i));
            same(standing.rule(Rule.NICE), naive.nice(i));
            same(standing.rule(Rule.PROVOCABLE), naive.provocable(i));
            same(standing.rule(Rule.FORGIVING), naive.forgiving(i));
            same(standing.rule(Rule.CLEAR), naive.clear(i));
            assertThat(standing.scores()).hasSize(definition.repetitions());
            for (int r = 0; r < definition.repetitions(); r++) {
                same(standing.scores().get(r), naive.score(i, r));
            }
        }
    }

    private static void orderIsThatOfTheValues(TournamentResult result) {
        TournamentDefinition definition = result.definition();
        List<Standing> standings = result.standings();
        for (Standing standing : standings) {
            long better = standings.stream()
                    .filter(other -> definition
                            .conditions()
                            .game()
                            .objective()
                            .isBetter(value(other, definition), value(standing, definition)))
                    .count();
            assertThat(standing.rank()).isEqualTo(1 + better);
        }
        assertThat(standings)
                .isSortedAccordingTo(Comparator.comparingInt(Standing::rank)
                        .thenComparing(standing -> definition.entrants().indexOf(standing.entrant())));
    }

    private static double value(Standing standing, TournamentDefinition definition) {
        return definition.rankBy() == RankBy.SCORE
                ? standing.estimate().score()
                : standing.estimate().median();
    }

    private static void spreadIsAs(NaiveTournament naive, TournamentResult result, Seed bootstrap) {
        TournamentDefinition definition = result.definition();
        boolean isExact = definition.weigh() == Weigh.TURNS;
        double[] first = naive.hasSpread()
                ? naive.probabilityFirst(bootstrap, definition.rankBy() == RankBy.MEDIAN)
                : new double[0];
        double sum = 0;
        for (Standing standing : result.standings()) {
            int i = definition.entrants().indexOf(standing.entrant());
            Estimate estimate = standing.estimate();
            if (naive.hasSpread()) {
                double reach = TDistribution.of(definition.repetitions() - 1).inverseSurvivalProbability(0.025);
                assertThat(estimate.standardDeviation() - naive.standardDeviation(i))
                        .isBetween(-ACCURACY, ACCURACY);
                assertThat(estimate.standardError() - naive.standardError(i)).isBetween(-ACCURACY, ACCURACY);
                same(estimate.low(), naive.score(i) - reach * naive.standardError(i));
                same(estimate.high(), naive.score(i) + reach * naive.standardError(i));
                sum += standing.probabilityFirst();
                if (isExact) {
                    assertThat(standing.probabilityFirst() - first[i]).isBetween(-1e-9, 1e-9);
                }
            } else {
                assertThat(new double[] {
                            estimate.standardDeviation(),
                            estimate.standardError(),
                            estimate.low(),
                            estimate.high(),
                            standing.probabilityFirst()
                        })
                        .containsOnly(Double.NaN);
            }
        }
        assertThat(sum - (naive.hasSpread() ? 1 : 0)).isBetween(-1e-9, 1e-9);
    }

    private static void rulesAreAs(NaiveTournament naive, TournamentResult result) {
        int n = result.standings().size();
        double[] success = figures(
                n, i -> result.definition().conditions().game().objective().utility(naive.score(i)));
        same(rule(result, Rule.NOT_ENVIOUS), NaiveTournament.kendall(figures(n, naive::notEnvious), success));
        same(rule(result, Rule.NICE), NaiveTournament.kendall(figures(n, naive::nice), success));
        same(rule(result, Rule.PROVOCABLE), NaiveTournament.kendall(figures(n, naive::provocable), success));
        same(rule(result, Rule.FORGIVING), NaiveTournament.kendall(figures(n, naive::forgiving), success));
        same(rule(result, Rule.CLEAR), NaiveTournament.kendall(figures(n, naive::clear), success));
    }

    private static double rule(TournamentResult result, Rule rule) {
        return result.rules().getOrDefault(rule, Double.POSITIVE_INFINITY);
    }

    private static double[] figures(int n, IntToDoubleFunction figure) {
        return IntStream.range(0, n).mapToDouble(figure).toArray();
    }

    private static void pairsAreAs(NaiveTournament naive, TournamentResult result) {
        int[] order = order(result);
        for (int row = 0; row < order.length; row++) {
            for (int column = 0; column < order.length; column++) {
                int i = order[row];
                int j = order[column];
                same(result.payoff().at(row, column), naive.payoff(i, j));
                same(result.standardDeviation().at(row, column), naive.payoffDeviation(i, j));
                same(result.cooperation().at(row, column), naive.cooperation(i, j));
                same(result.turns().at(row, column), naive.turns(i, j));
                same(result.wins().at(row, column), naive.wins(i, j));
            }
        }
    }

    private static int[] order(TournamentResult result) {
        return result.standings().stream()
                .mapToInt(standing -> result.definition().entrants().indexOf(standing.entrant()))
                .toArray();
    }

    private static void eigenvectorsSolveTheirEquation(NaiveTournament naive, TournamentResult result) {
        int n = result.standings().size();
        double[] jesus = new double[n];
        double[] moses = new double[n];
        int[] order = order(result);
        for (int row = 0; row < n; row++) {
            jesus[order[row]] = result.standings().get(row).eigenJesus();
            moses[order[row]] = result.standings().get(row).eigenMoses();
        }
        solves(jesus, Matrix.of(n, naive::cooperation));
        solves(moses, Matrix.of(n, (i, j) -> 2 * (naive.cooperation(i, j) - 0.5)));
    }

    private static void solves(double[] vector, Matrix matrix) {
        if (!matrix.isComplete()) {
            assertThat(vector).containsOnly(Double.NaN);
        }
        if (Double.isNaN(vector[0])) {
            return;
        }
        double[] image = figures(
                vector.length,
                i -> IntStream.range(0, vector.length)
                        .mapToDouble(j -> matrix.at(i, j) * vector[j])
                        .sum());
        double eigenvalue = IntStream.range(0, vector.length)
                .mapToDouble(i -> image[i] * vector[i])
                .sum();
        for (int i = 0; i < vector.length; i++) {
            assertThat(image[i] - eigenvalue * vector[i]).isBetween(-ACCURACY, ACCURACY);
        }
        assertThat(Arrays.stream(vector).map(v -> v * v).sum() - 1).isBetween(-ACCURACY, ACCURACY);
    }

    private static void same(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(ACCURACY * Math.max(1, Math.abs(expected)));
        }
    }
}
