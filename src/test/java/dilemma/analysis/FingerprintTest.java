package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.Noise;
import dilemma.match.PlainEngine;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Origin;
import dilemma.random.Seed;
import dilemma.strategy.Strategy;
import dilemma.tournament.Meeting;
import dilemma.tournament.Method;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final UnitSteps TENTHS = new UnitSteps(10);
    private static final Conditions AXELROD = Conditions.of(Games.AXELROD);
    private static final Conditions NOISY = new Conditions(Games.AXELROD, false, new Noise(0.05, 0.1), 0.9);
    private static final int TURNS = 50;
    private static final Ending ENDING = new Ending.Fixed(TURNS);

    private static final double R = 3;
    private static final double S = 0;
    private static final double T = 5;
    private static final double P = 1;

    private static Fingerprint of(String strategy, String probe, UnitSteps steps, TournamentDefinition rules) {
        return Fingerprint.of(
                rules,
                Rules.RESOLVER.resolve(strategy),
                Rules.RESOLVER.resolve(probe),
                steps,
                Rules.RESOLVER,
                2,
                Progress.none());
    }

    private static Fingerprint exact(String strategy, Ending ending) {
        return of(strategy, "tit-for-tat", TENTHS, Rules.of(AXELROD, ending, Method.EXACT, 1, strategy));
    }

    private static double played(String strategy, String opponent) {
        Strategy first = Rules.RESOLVER.resolve(strategy).strategy();
        Strategy second = Rules.RESOLVER.resolve(opponent).strategy();
        MatchTally tally = new MatchTally(Games.AXELROD);
        new PlainEngine().play(new Match(first, second, ENDING, AXELROD), Seed.of(0), tally);
        return tally.first().total(Games.AXELROD.payoffs()) / TURNS;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tit-for-tat", "win-stay-lose-shift", "grudger", "tit-for-two-tats", "alternator"})
    void theCornersAreTheProbeCooperationDefectionAndTheDual(String strategy) {
        Fingerprint fingerprint = exact(strategy, ENDING);

        assertThat(fingerprint.at(0, 0).payoff()).isCloseTo(played(strategy, "tit-for-tat"), within(1e-12));
        assertThat(fingerprint.at(10, 0).payoff()).isCloseTo(played(strategy, "always-cooperate"), within(1e-12));
        assertThat(fingerprint.at(0, 10).payoff()).isCloseTo(played(strategy, "always-defect"), within(1e-12));
        assertThat(fingerprint.at(10, 10).payoff()).isCloseTo(played(strategy, "tit-for-tat+dual"), within(1e-12));
    }

    /**
     * Tit for tat proposes C to one who cooperates always, and only y makes it D; its dual proposes D, and only the 1 -
     * y of the mirror image makes it C.
     */
    @Test
    void whoCooperatesAlwaysIsBetrayedWithProbabilityY() {
        Fingerprint fingerprint = exact("always-cooperate", ENDING);

        forEachPoint((x, y) -> assertThat(at(fingerprint, x, y)).isCloseTo(R * (1 - y) + S * y, within(1e-12)));
    }

    /** On the first turn it is proposed C to the defector, and later D; by the dual the opposite. */
    @Test
    void whoDefectsAlwaysIsTrustedOnceAndThenWithProbabilityX() {
        Fingerprint fingerprint = exact("always-defect", ENDING);

        forEachPoint((x, y) -> {
            double opening = T * (1 - y) + P * y;
            double later = T * x + P * (1 - x);
            assertThat(at(fingerprint, x, y)).isCloseTo((opening + (TURNS - 1) * later) / TURNS, within(1e-12));
        });
    }

    /**
     * Tit for tat repeats what the variant did, and so does the variant unless it is forced: on every turn the variant
     * plays what it played two turns before, C with probability x, or D with probability y. So its even and its odd
     * turns are two chains that do not touch each other, and in each of them C has in the long run the probability p =
     * x / (x + y). Above the diagonal the dual plays the opposite of two turns before with probability x + y - 1, and
     * else C with 1 - y: p = (1 - y) + (x + y - 1) (1 - p), which is the same. An outcome is what the variant did on
     * the turn before and on this one, one of each chain: R p² + (S + T) p (1 - p) + P (1 - p)², the rational function
     * (R x² + (S + T) x y + P y²) / (x + y)² of Ashlock and Kim (2008).
     */
    private static double titForTat(double x, double y) {
        return (R * x * x + (S + T) * x * y + P * y * y) / ((x + y) * (x + y));
    }

    @Test
    void theFingerprintOfTitForTatIsThePublishedFunctionInTheLimit() {
        Fingerprint limit = exact("tit-for-tat", new Ending.Limit());

        forEachPoint((x, y) -> {
            if (x + y > 0) {
                assertThat(at(limit, x, y)).isCloseTo(titForTat(x, y), within(1e-9));
            }
        });
    }

    @Test
    void longMatchesApproachThePublishedFunction() {
        Fingerprint match = exact("tit-for-tat", new Ending.Fixed(100_000));

        forEachPoint((x, y) -> {
            if (x + y > 0) {
                assertThat(at(match, x, y)).isCloseTo(titForTat(x, y), within(1e-3));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "tit-for-tat, tit-for-tat",
        "win-stay-lose-shift, tit-for-tat",
        "first-by-joss, grudger",
        "random:p=0.3, win-stay-lose-shift",
        "tit-for-two-tats, alternator"
    })
    void whatIsPlayedTendsToWhatIsComputed(String strategy, String probe) {
        UnitSteps fifths = new UnitSteps(5);
        TournamentDefinition played = Rules.of(NOISY, ENDING, Method.SIMULATE, 500, strategy);
        TournamentDefinition computed = Rules.of(NOISY, ENDING, Method.EXACT, 1, strategy);

        Fingerprint simulated = of(strategy, probe, fifths, played);
        Fingerprint exact = of(strategy, probe, fifths, computed);

        assertThat(simulated.origin()).isEqualTo(Origin.SIMULATED);
        assertThat(exact.origin()).isEqualTo(Origin.EXACT);
        for (int i = 0; i < exact.points().size(); i++) {
            Meeting point = simulated.points().get(i);
            assertThat(exact.points().get(i).standardError()).isNaN();
            assertThat(point.standardError()).isPositive();
            assertThat(point.payoff())
                    .as("point %s", i)
                    .isCloseTo(exact.points().get(i).payoff(), within(4 * point.standardError()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gradual, 0.3, 0.2, 'tit-for-tat+joss-ann:x=0.3,y=0.2'",
        "gradual, 0.9, 0.4, 'tit-for-tat+dual+joss-ann:x=0.6,y=0.1'"
    })
    void aPointIsAMeetingInATournamentOfTheTwo(String strategy, double x, double y, String opponent) {
        TournamentDefinition rules = Rules.of(NOISY, ENDING, Method.AUTO, 7, strategy);
        TournamentDefinition pair = Rules.of(NOISY, ENDING, Method.AUTO, 7, strategy, opponent);

        Meeting point =
                of(strategy, "tit-for-tat", TENTHS, rules).at((int) Math.round(10 * x), (int) Math.round(10 * y));

        TournamentResult result = new RoundRobin(pair).play(1, Progress.none(), Optional.empty());
        assertThat(point.origin()).isEqualTo(Origin.SIMULATED);
        assertThat(point.payoff()).isEqualTo(result.of("Gradual").estimate().score());
        assertThat(point.standardError())
                .isCloseTo(result.of("Gradual").estimate().standardError(), within(1e-12));
    }

    @Test
    void aSingleRepetitionHasNoStandardError() {
        TournamentDefinition rules = Rules.of(AXELROD, ENDING, Method.SIMULATE, 1, "tit-for-tat");

        assertThat(of("tit-for-tat", "tit-for-tat", new UnitSteps(2), rules)
                        .at(1, 0)
                        .standardError())
                .isNaN();
    }

    @Test
    void whereNothingIsLeftToChanceTheStandardErrorIsZero() {
        TournamentDefinition rules = Rules.of(AXELROD, ENDING, Method.SIMULATE, 5, "gradual");

        Meeting corner = of("gradual", "tit-for-tat", new UnitSteps(2), rules).at(2, 0);

        assertThat(corner).isEqualTo(new Meeting(3, 0, Origin.SIMULATED));
    }

    @Test
    void aStrategyCanBeItsOwnProbeOrOneOfItsVariants() {
        assertThat(exact("tit-for-tat", ENDING).at(0, 0).payoff()).isEqualTo(3);
        assertThat(exact("tit-for-tat+joss-ann:x=0.1,y=0.2", ENDING).points()).hasSize(121);
    }

    private static double at(Fingerprint fingerprint, double x, double y) {
        return fingerprint
                .at((int) Math.round(10 * x), (int) Math.round(10 * y))
                .payoff();
    }

    @FunctionalInterface
    private interface Point {
        void check(double x, double y);
    }

    private static void forEachPoint(Point point) {
        for (int x = 0; x <= 10; x++) {
            for (int y = 0; y <= 10; y++) {
                point.check(TENTHS.coordinate(x), TENTHS.coordinate(y));
            }
        }
    }
}
