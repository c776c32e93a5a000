package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dilemma.analysis.JudgedShift.Verdict;
import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.tournament.Method;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final int DEGREES = 9;

    private static RankedResult result(Game game, Map<String, String> rules, RankedResult.Entry... entries) {
        return new RankedResult("result", game, rules, List.of(entries));
    }

    private static RankedResult result(RankedResult.Entry... entries) {
        return result(Games.AXELROD, Map.of(), entries);
    }

    private static RankedResult.Entry entry(int rank, String name, double score, double error) {
        return new RankedResult.Entry(rank, name, name, score, error, DEGREES);
    }

    private static JudgedShift only(Comparison comparison) {
        assertThat(comparison.entrants()).hasSize(1);
        return comparison.entrants().get(0);
    }

    @Test
    void entrantsStandInTheOrderOfTheSecondResult() {
        Comparison comparison = Comparison.of(
                result(entry(1, "a", 3, 0.1), entry(2, "b", 2.5, 0.1), entry(3, "c", 2, 0.1)),
                result(entry(1, "c", 3, 0.1), entry(2, "d", 2.5, 0.1), entry(3, "a", 2, 0.1)));

        assertThat(comparison.entrants())
                .extracting(
                        entrant -> entrant.shift().after().name(),
                        entrant -> entrant.shift().climbed())
                .containsExactly(tuple("c", 2), tuple("a", -2));
        assertThat(comparison.onlyInFirst())
                .extracting(RankedResult.Entry::name)
                .containsExactly("b");
        assertThat(comparison.onlyInSecond())
                .extracting(RankedResult.Entry::name)
                .containsExactly("d");
        assertThat(comparison.kendallTauB()).isEqualTo(-1);
    }

    @Test
    void aChangeIsHeldAgainstTheErrorsOfBoth() {
        Shift shift = only(Comparison.of(result(entry(1, "a", 2, 0.3)), result(entry(1, "a", 2.75, 0.4))))
                .shift();

        assertThat(shift.change()).isEqualTo(0.75);
        assertThat(shift.standardError()).isCloseTo(0.5, within(1e-15));
        assertThat(shift.inStandardErrors()).isCloseTo(1.5, within(1e-15));
    }

    /** With errors alike the degrees of freedom of Welch are 18; Student's t of 18 has 2.1 with 0.05009 beyond. */
    @Test
    void theProbabilityIsThatOfStudentWithTheDegreesOfWelch() {
        JudgedShift entrant = only(Comparison.of(
                result(entry(1, "a", 0, StrictMath.sqrt(0.5))), result(entry(1, "a", 2.100922, StrictMath.sqrt(0.5)))));

        assertThat(entrant.probability()).isCloseTo(0.05, within(1e-6));
    }

    @Test
    void whoLooksAtManyNeedsMoreToBeSure() {
        JudgedShift alone = only(Comparison.of(result(entry(1, "a", 2, 0.1)), result(entry(1, "a", 2.4, 0.1))));
        RankedResult.Entry[] before = IntStream.range(0, 10)
                .mapToObj(i -> entry(i + 1, "e" + i, 2, 0.1))
                .toArray(RankedResult.Entry[]::new);
        RankedResult.Entry[] after = IntStream.range(0, 10)
                .mapToObj(i -> entry(i + 1, "e" + i, i == 0 ? 2.4 : 2, 0.1))
                .toArray(RankedResult.Entry[]::new);

        Comparison many = Comparison.of(result(before), result(after));

        assertThat(alone.verdict()).isEqualTo(Verdict.BEYOND_CHANCE);
        assertThat(many.count(Verdict.BEYOND_CHANCE)).isZero();
        assertThat(many.entrants().get(0).probability()).isCloseTo(10 * alone.probability(), within(1e-12));
    }

    @Test
    void whereChanceHasNoPartAnyChangeIsBeyondIt() {
        Comparison comparison = Comparison.of(
                result(entry(1, "a", 2, 0), entry(2, "b", 1, 0)),
                result(entry(1, "a", 2.001, 0), entry(2, "b", 1 + 1e-15, 0)));

        assertThat(comparison.entrants())
                .extracting(JudgedShift::verdict)
                .containsExactly(Verdict.BEYOND_CHANCE, Verdict.WITHIN_CHANCE);
        assertThat(comparison.entrants()).allSatisfy(entrant -> {
            assertThat(entrant.probability()).isNaN();
            assertThat(entrant.shift().inStandardErrors()).isNaN();
        });
    }

    @Test
    void aComputedScoreAddsNoError() {
        JudgedShift entrant = only(Comparison.of(result(entry(1, "a", 2, 0)), result(entry(1, "a", 2.3, 0.1))));

        assertThat(entrant.shift().inStandardErrors()).isCloseTo(3, within(1e-12));
        assertThat(entrant.verdict()).isEqualTo(Verdict.BEYOND_CHANCE);
    }

    @Test
    void withoutAStandardErrorNothingCanBeTold() {
        JudgedShift entrant = only(Comparison.of(result(entry(1, "a", 2, Double.NaN)), result(entry(1, "a", 3, 0.1))));

        assertThat(entrant.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void scoresOfDifferentGamesAreNotCompared() {
        Comparison comparison = Comparison.of(
                result(Games.AXELROD, Map.of(), entry(1, "a", 3, 0.1)),
                result(Games.PRISON_YEARS, Map.of(), entry(2, "a", 1, 0.1)));

        assertThat(comparison.isComparable()).isFalse();
        assertThat(only(comparison).shift().change()).isNaN();
        assertThat(only(comparison).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(only(comparison).shift().climbed()).isEqualTo(-1);
    }

    @Test
    void whatDiffersInTheRulesIsTold() {
        RankedResult.Entry plain = new RankedResult.Entry(1, "a", "tit-for-tat", 1, 0, DEGREES);
        RankedResult.Entry noisy = new RankedResult.Entry(1, "a", "tit-for-tat+noisy=0.1", 1, 0, DEGREES);
        Comparison comparison = Comparison.of(
                result(Games.AXELROD, Map.of("match.turns", "200", "seed", "1", "selfPlay", "true"), plain),
                result(Games.AXELROD, Map.of("match.continuation", "0.9", "seed", "2", "selfPlay", "true"), noisy));

        assertThat(comparison.rules())
                .containsExactly(
                        new RuleChange("match.continuation", Optional.empty(), Optional.of("0.9")),
                        new RuleChange("match.turns", Optional.of("200"), Optional.empty()),
                        new RuleChange("seed", Optional.of("1"), Optional.of("2")),
                        new RuleChange(
                                "entrants: a", Optional.of("tit-for-tat"), Optional.of("tit-for-tat+noisy=0.1")));
    }

    /** One false alarm in 20 is what the level allows; of 200 pairs that is 10, and with probability 0.001 above 20. */
    @Test
    void twoSeedsOfOneTournamentSeldomDifferBeyondChance() {
        long alarms = LongStream.range(0, 200)
                .filter(i -> Comparison.of(played(2 * i), played(2 * i + 1)).count(Verdict.BEYOND_CHANCE) > 0)
                .count();

        assertThat(alarms).isBetween(1L, 20L);
    }

    @Test
    void aNoisyTournamentDiffersBeyondChance() {
        Conditions noisy = new Conditions(Games.AXELROD, false, new Noise(0.2, 0), 1);

        assertThat(Comparison.of(played(1), played(noisy, 2)).count(Verdict.BEYOND_CHANCE))
                .isPositive();
    }

    private static RankedResult played(long seed) {
        return played(new Conditions(Games.AXELROD, false, new Noise(0.05, 0), 1), seed);
    }

    private static RankedResult played(Conditions conditions, long seed) {
        TournamentDefinition definition = Rules.of(
                conditions,
                new Ending.Fixed(20),
                Method.SIMULATE,
                10,
                seed,
                "tit-for-tat",
                "random",
                "win-stay-lose-shift",
                "grudger",
                "always-defect");
        List<RankedResult.Entry> entries = new RoundRobin(definition)
                .play(1, Progress.none(), Optional.empty()).standings().stream()
                        .map(standing -> new RankedResult.Entry(
                                standing.rank(),
                                standing.entrant().name(),
                                standing.entrant().reference(),
                                standing.estimate().score(),
                                standing.estimate().standardError(),
                                DEGREES))
                        .toList();
        return new RankedResult("played", conditions.game(), Map.of(), entries);
    }
}
