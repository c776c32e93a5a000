package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.kind.MemoryOne;
import dilemma.match.MatchRecord;
import dilemma.metrics.Count;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundRobinTest {

    private static final Ending RANDOM = new Ending.Continuation(0.9, 60);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyNumberOfThreadsGivesTheSameResultToTheLastBit(long seed) {
        TournamentDefinition definition = drawn(new SplittableRandom(seed));
        String one = text(new RoundRobin(definition).play(1, Progress.none(), Optional.empty()));

        for (int threads : new int[] {2, 8}) {
            assertThat(text(new RoundRobin(definition).play(threads, Progress.none(), Optional.empty())))
                    .isEqualTo(one);
        }
    }

    @Test
    void playingASecondTimeGivesTheSameResult() {
        RoundRobin roundRobin = new RoundRobin(drawn(new SplittableRandom(1)));
        String once = text(roundRobin.play(2, Progress.none(), Optional.empty()));

        assertThat(text(roundRobin.play(2, Progress.none(), Optional.empty()))).isEqualTo(once);
    }

    private static TournamentDefinition drawn(SplittableRandom chance) {
        List<Entrant> entrants = new ArrayList<>();
        for (int e = 0; e < 6; e++) {
            Twin twin = Twins.drawn(chance, false);
            entrants.add(twin.entrant().as(e + " " + twin.id()));
        }
        return Definitions.of(Games.PRISON_YEARS, 1, 1 + chance.nextInt(40))
                .entrants(entrants)
                .endings(RANDOM, new Ending.Fixed(1 + chance.nextInt(100)))
                .noise(chance.nextInt(2) * 0.05, chance.nextInt(2) * 0.05)
                .weigh(chance.nextBoolean() ? Weigh.TURNS : Weigh.MATCHES)
                .rankBy(chance.nextBoolean() ? RankBy.SCORE : RankBy.MEDIAN)
                .build();
    }

    /** Everything that a result says, as text; equal texts are equal numbers. */
    static String text(TournamentResult result) {
        StringBuilder text = new StringBuilder();
        for (Standing standing : result.standings()) {
            text.append(standing.rank()).append(standing.entrant().name()).append(standing.estimate());
            text.append(standing.probabilityFirst())
                    .append(' ')
                    .append(standing.scores())
                    .append(standing.wins());
            text.append(standing.eigenJesus())
                    .append(' ')
                    .append(standing.eigenMoses())
                    .append(standing.total());
            for (Count count : Count.values()) {
                text.append(' ')
                        .append(standing.doubled().get(count))
                        .append(' ')
                        .append(standing.others().get(count));
            }
            text.append('\n');
        }
        text.append(new TreeMap<>(result.rules())).append(result.payoff()).append(result.standardDeviation());
        return text.append(result.cooperation())
                .append(result.turns())
                .append(result.wins())
                .toString();
    }

    @Test
    void aPairWithoutChanceIsPlayedOnceForEachDistinctLength() {
        AtomicInteger players = new AtomicInteger();
        Twin counted = counted(players, false);

        Definitions.of(Games.AXELROD, 1, 50, counted)
                .endings(new Ending.Fixed(5), new Ending.Fixed(7), new Ending.Fixed(5))
                .play();

        assertThat(players).hasValue(2 * 2);
    }

    @Test
    void aPairWithChanceIsPlayedInEveryRepetitionAtEveryLength() {
        AtomicInteger players = new AtomicInteger();
        Twin counted = counted(players, true);

        Definitions.of(Games.AXELROD, 1, 50, counted)
                .endings(new Ending.Fixed(5), new Ending.Fixed(7), new Ending.Fixed(5))
                .play();

        assertThat(players).hasValue(2 * 3 * 50);
    }

    /** A strategy that counts its first turns: one for each of its players. */
    private static Twin counted(AtomicInteger players, boolean isStochastic) {
        return new Twin("counted", isStochastic, (own, partner, left, random) -> {
            if (own.isEmpty()) {
                players.incrementAndGet();
            }
            return 'C';
        });
    }

    @Test
    void totalsOfManyRepetitionsPassTwoToTheThirtyFirst() {
        // 2·10⁵ turns played once stand for 20,000 repetitions: 4·10⁹ turns
        TournamentResult result = Definitions.of(Games.AXELROD, 200_000, 20_000)
                .entrants(List.of(constant("a", 1), constant("b", 0)))
                .withoutSelfPlay()
                .play();

        Standing best = result.of("b");
        assertThat(best.turns()).isEqualTo(4_000_000_000L);
        assertThat(best.total()).isEqualTo(20e9);
        assertThat(best.matches()).isEqualTo(20_000);
        assertThat(best.doubled().get(Count.DC)).isEqualTo(8_000_000_000L);
        assertThat(best.estimate().score()).isEqualTo(5);
        assertThat(result.turns().at(0, 1)).isEqualTo(4e9);
    }

    private static Entrant constant(String id, double p) {
        return new Entrant(id, id, new MemoryOne(Profile.of(id, id, Traits.memory(0)), p, p, p, p, p));
    }

    @Test
    void eachSeatIsCreditedWithItsOwn() {
        TournamentResult result = Definitions.of(Games.AXELROD, 10, 1, named("a", 'D'), named("b", 'C'))
                .withoutSelfPlay()
                .play();

        assertThat(result.of("a").total()).isEqualTo(50);
        assertThat(result.of("b").total()).isZero();
        assertThat(result.of("a").wins()).isEqualTo(1);
        assertThat(result.of("b").wins()).isZero();
        assertThat(result.of("a").cooperation()).isZero();
        assertThat(result.of("b").cooperation()).isEqualTo(1);
        assertThat(result.of("b").entrant().strategy().profile().id()).isEqualTo("b");
    }

    /** Plays always the same move. */
    private static Twin named(String id, char move) {
        return new Twin(id, false, (own, partner, left, random) -> move);
    }

    @Test
    void selfPlayIsPlayedByTwoAndCountsOnceAndIsNobodysWin() {
        List<MatchRecord> records = new ArrayList<>();
        TournamentResult result = new RoundRobin(
                        Definitions.of(Games.AXELROD, 100, 1, Twins.random(0.5)).build())
                .play(1, Progress.none(), Optional.of((r, first, second, length, match) -> records.add(match)));

        MatchRecord record = records.get(0);
        long first = record.first().chars().filter(move -> move == 'C').count();
        long second = record.second().chars().filter(move -> move == 'C').count();
        Standing standing = result.standings().get(0);
        assertThat(records).hasSize(1);
        assertThat(record.first()).isNotEqualTo(record.second());
        assertThat(standing.matches()).isEqualTo(1);
        assertThat(standing.turns()).isEqualTo(100);
        assertThat(standing.cooperation()).isEqualTo((first + second) / 200.0);
        assertThat(standing.wins()).isZero();
        assertThat(result.wins().at(0, 0)).isZero();
        assertThat(result.turns().at(0, 0)).isEqualTo(100);
    }

    @Test
    void theListenerHearsEveryMatchInOrderAndSeesWhatWasCounted() {
        TournamentDefinition definition = drawn(new SplittableRandom(5));
        List<String> heard = new ArrayList<>();
        double[] turns = new double[1];
        TournamentResult result = new RoundRobin(definition)
                .play(2, Progress.none(), Optional.of((repetition, first, second, length, match) -> {
                    heard.add("%03d %s %d".formatted(repetition, Edge.between(first, second), length));
                    turns[0] += (first == second ? 1 : 2) * (double) match.turns();
                }));

        assertThat(heard).hasSize(definition.repetitions() * 21 * 2).isSorted().doesNotHaveDuplicates();
        assertThat(turns[0])
                .isEqualTo(
                        result.standings().stream().mapToDouble(Standing::turns).sum());
    }

    @Test
    void listeningChangesNothing() {
        TournamentDefinition definition = drawn(new SplittableRandom(6));

        assertThat(text(new RoundRobin(definition)
                        .play(2, Progress.none(), Optional.of((r, first, second, length, match) -> {}))))
                .isEqualTo(text(new RoundRobin(definition).play(2, Progress.none(), Optional.empty())));
    }

    @Test
    void progressCountsEveryRepetitionOfEveryPairing() {
        AtomicLong most = new AtomicLong();
        TreeSet<Long> all = new TreeSet<>();
        TournamentDefinition definition = Definitions.of(Games.AXELROD, 3, 70, Definitions.fourPlayers())
                .noise(0.1, 0)
                .build();

        new RoundRobin(definition)
                .play(
                        1,
                        (done, total) -> {
                            most.accumulateAndGet(done, Math::max);
                            all.add(total);
                        },
                        Optional.empty());

        assertThat(most).hasValue(10 * 70);
        assertThat(all).containsExactly(700L);
    }

    @ParameterizedTest
    @EnumSource(Weigh.class)
    void weighingIsTheSameWhereAllMatchesAreEquallyLong(Weigh weigh) {
        Definitions drawn = Definitions.of(Games.PRISON_YEARS, 37, 5, Definitions.fourPlayers())
                .noise(0.1, 0.1);

        assertThat(text(drawn.weigh(weigh).play())).isEqualTo(text(drawn.play()));
    }

    @Test
    void byTurnsLongMatchesWeighMoreAndByMatchesNot() {
        // tit for tat meets a defector: 0 on the first turn, 1 on every other; 0 in 1 turn and 9 in 10
        Definitions lengths = Definitions.of(Games.AXELROD, 1, 1, Twins.titForTat(), Twins.alwaysDefect())
                .withoutSelfPlay()
                .endings(new Ending.Fixed(1), new Ending.Fixed(10));

        assertThat(lengths.play().of("tit-for-tat").estimate().score()).isEqualTo(9 / 11.0);
        assertThat(lengths.weigh(Weigh.MATCHES)
                        .play()
                        .of("tit-for-tat")
                        .estimate()
                        .score())
                .isEqualTo((0 + 0.9) / 2);
    }

    @Test
    void aFailingStrategyFailsTheTournamentWithItsOwnException() {
        Twin broken = new Twin("broken", true, (own, partner, left, random) -> {
            throw new IllegalStateException("broken");
        });
        RoundRobin roundRobin = new RoundRobin(
                Definitions.of(Games.AXELROD, 5, 3, Twins.titForTat(), broken).build());

        assertThatThrownBy(() -> roundRobin.play(2, Progress.none(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    @Test
    void withoutThreadsNothingIsPlayed() {
        RoundRobin roundRobin = new RoundRobin(
                Definitions.of(Games.AXELROD, 5, 3, Twins.titForTat()).build());

        assertThatThrownBy(() -> roundRobin.play(0, Progress.none(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads must be at least 1, but was 0");
    }

    @Test
    void theCostOfATurnDoesNotGrowWithTheirNumber() {
        // a real strategy reads its history: the last move, and counts over all of it
        Strategy reader = new Reader();
        Entrant first = new Entrant("first", "first", reader);
        Entrant second = new Entrant("second", "second", reader);
        Definitions pair = Definitions.of(Games.AXELROD, 1, 1)
                .entrants(List.of(first, second))
                .withoutSelfPlay();
        nanos(pair, 1_000_000);

        long little =
                IntStream.range(0, 5).mapToLong(i -> nanos(pair, 100_000)).min().orElseThrow();
        long much = IntStream.range(0, 5)
                .mapToLong(i -> nanos(pair, 1_000_000))
                .min()
                .orElseThrow();

        // ten times the turns; were the cost of a turn to grow with them, it would be a hundred times as long
        assertThat(much).isLessThan(40 * little);
    }

    private static long nanos(Definitions pair, int turns) {
        long start = System.nanoTime();
        TournamentResult result = pair.endings(new Ending.Fixed(turns)).play();
        assertThat(result.standings().get(0).turns()).isEqualTo(turns);
        return System.nanoTime() - start;
    }

    @Test
    void addressesOfAllMatchesAreDifferent() {
        TournamentDefinition definition = drawn(new SplittableRandom(9));
        Addresses addresses = new Addresses(definition.seed(), definition.entrants());
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (int j = i; j < 6; j++) {
                for (int length = 0; length < 2; length++) {
                    seeds.add(addresses.inOrder(i, j) ? addresses.pair(i, j, length) : addresses.pair(j, i, length));
                }
            }
        }
        seeds.add(addresses.bootstrap());

        assertThat(seeds).doesNotHaveDuplicates();
    }
}
