package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.metrics.Count;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import dilemma.oracle.Drawn;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches without chance, which come round. */
class CertainWalkTest {

    private static final Seed ADDRESS = Seed.of(7);
    private static final int MOST_STATES = 20;
    private static final int JOINT_STATES = MOST_STATES * MOST_STATES;

    private static final EnumSet<Count> OF_WHOLE_MATCHES =
            EnumSet.of(Count.MATCHES, Count.WON, Count.GOOD_PARTNER, Count.NICE);

    /** Two deterministic automata, who plays as they do, and rules without chance. */
    private record Pair(Automaton first, Automaton second, Conditions conditions) {

        static Pair drawn(SplittableRandom chance) {
            Conditions drawn = Drawn.conditions(chance, true);
            return new Pair(
                    DrawnAutomata.of(chance, MOST_STATES, 0),
                    DrawnAutomata.of(chance, MOST_STATES, 0),
                    new Conditions(Games.AXELROD, false, drawn.noise(), chance.nextInt(5) == 0 ? 0 : 1));
        }

        Match match(int turns) {
            return new Match(new ToldAutomaton(first), new ToldAutomaton(second), new Ending.Fixed(turns), conditions);
        }

        Engine engine() {
            return new AutomatonEngine(first, second);
        }

        MatchTally tally(Engine engine, int turns) {
            MatchTally tally = new MatchTally(Games.AXELROD);
            engine.play(match(turns), ADDRESS, tally);
            return tally;
        }
    }

    /** Returns all that was counted of both players. */
    private static List<Double> counts(MatchTally tally) {
        return Stream.of(tally.first(), tally.second())
                .flatMap(player -> Arrays.stream(Count.values()).map(player::get))
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyLengthIsPlayedAndCountedAsByThePlainEngine(long seed) {
        Pair pair = Pair.drawn(new SplittableRandom(seed));
        MatchRecord longest = MatchRecord.of(new PlainEngine(), pair.match(3000), ADDRESS);
        for (int turns = 1; turns <= 3000; turns++) {
            MatchRecord record = MatchRecord.of(pair.engine(), pair.match(turns), ADDRESS);

            assertThat(record.first()).as("%s", pair).isEqualTo(longest.first().substring(0, turns));
            assertThat(record.second())
                    .as("%s", pair)
                    .isEqualTo(longest.second().substring(0, turns));
            assertThat(counts(pair.tally(pair.engine(), turns))).as("%s", pair).isEqualTo(counts(counted(record)));
        }
        assertThat(MatchRecord.of(pair.engine(), pair.match(3000), ADDRESS)).isEqualTo(longest);
    }

    /** Counts a match in full blocks. */
    private static MatchTally counted(MatchRecord record) {
        MatchTally tally = new MatchTally(Games.AXELROD);
        for (int start = 0; start < record.turns(); start += MoveSink.BLOCK) {
            int end = Math.min(start + MoveSink.BLOCK, record.turns());
            tally.block(bits(record.first(), start, end), bits(record.second(), start, end), end - start);
        }
        tally.end(record.firstDefection(), record.secondDefection());
        return tally;
    }

    private static long bits(String moves, int start, int end) {
        return Long.parseUnsignedLong(
                moves.substring(start, end).replace('C', '0').replace('D', '1'), 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMillionTurnsAreCountedAsByThePlainEngine(long seed) {
        Pair pair = Pair.drawn(new SplittableRandom(100 + seed));

        assertThat(counts(pair.tally(pair.engine(), 1_000_000)))
                .isEqualTo(counts(pair.tally(new PlainEngine(), 1_000_000)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thousandMillionTurnsCountAsSomeAndAPeriodManyTimes(long seed) {
        SplittableRandom chance = new SplittableRandom(200 + seed);
        for (int i = 0; i < 50; i++) {
            Pair pair = Pair.drawn(chance);
            MatchRecord record = MatchRecord.of(new PlainEngine(), pair.match(5 * JOINT_STATES), ADDRESS);
            int period = period(record);
            int some = JOINT_STATES + MoveSink.BLOCK + (Ending.MAX_TURNS - JOINT_STATES - MoveSink.BLOCK) % period;
            MatchTally before = counted(prefix(record, some));
            MatchTally after = counted(prefix(record, some + period));
            MatchTally all = pair.tally(pair.engine(), Ending.MAX_TURNS);
            double times = (Ending.MAX_TURNS - some) / (double) period;

            checkGrowth(before.first(), after.first(), times, all.first());
            checkGrowth(before.second(), after.second(), times, all.second());
        }
    }

    private static void checkGrowth(Tally before, Tally after, double times, Tally all) {
        for (Count count : EnumSet.complementOf(OF_WHOLE_MATCHES)) {
            double growth = after.get(count) - before.get(count);
            assertThat(all.get(count)).as("%s", count).isEqualTo(before.get(count) + times * growth);
        }
    }

    private static MatchRecord prefix(MatchRecord record, int turns) {
        return new MatchRecord(
                record.first().substring(0, turns), record.second().substring(0, turns), 0, 0);
    }

    /** Returns after how many turns the moves come again, once every state that ever comes again has come. */
    private static int period(MatchRecord record) {
        String first = record.first().substring(JOINT_STATES);
        String second = record.second().substring(JOINT_STATES);
        return IntStream.rangeClosed(1, JOINT_STATES)
                .filter(period -> first.startsWith(first.substring(period)))
                .filter(period -> second.startsWith(second.substring(period)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titForTatAndAnAlternatorGoRoundTwoTurnsForThousandMillion() {
        Automaton titForTat = new Automaton(0, new double[] {1, 0}, new int[] {0, 1, 0, 1, 0, 1, 0, 1});
        Automaton alternator = new Automaton(0, new double[] {1, 0}, new int[] {1, 1, 1, 1, 0, 0, 0, 0});
        Pair pair = new Pair(titForTat, alternator, Conditions.of(Games.AXELROD));
        MatchTally tally = new MatchTally(Games.AXELROD);

        pair.engine().play(pair.match(Ending.MAX_TURNS), ADDRESS, tally);

        // CC, then CD and DC in turn
        assertThat(tally.first().get(Count.CC)).isEqualTo(1);
        assertThat(tally.first().get(Count.CD)).isEqualTo(5e8);
        assertThat(tally.first().get(Count.DC)).isEqualTo(5e8 - 1);
        assertThat(tally.first().get(Count.PROVOKED)).isEqualTo(1);
        assertThat(tally.first().get(Count.OFFERED_PEACE)).isEqualTo(5e8 - 2);
        assertThat(tally.first().get(Count.FORGAVE)).isEqualTo(5e8 - 2);
        assertThat(tally.first().total(Games.AXELROD.payoffs())).isEqualTo(3 + 5 * (5e8 - 1));
    }
}
