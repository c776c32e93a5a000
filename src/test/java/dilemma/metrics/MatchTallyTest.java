package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.MoveSink;
import dilemma.match.PlainEngine;
import dilemma.oracle.Drawn;
import dilemma.oracle.NaiveMatch;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.oracle.View;
import dilemma.random.Seed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTallyTest {

    static LongStream seeds() {
        return LongStream.range(100, 140);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsEveryMatchAsPlainLoopsDoAndForgetsTheOneBefore(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Game game = Drawn.game(chance);
        MatchTally tally = new MatchTally(game);
        for (int i = 0; i < 100; i++) {
            Twin first = Twins.drawn(chance, false);
            Twin second = Twins.drawn(chance, false);
            Ending ending = Drawn.ending(chance);
            Conditions drawn = Drawn.conditions(chance, false);
            Conditions conditions = new Conditions(game, drawn.knownLength(), drawn.noise(), drawn.recognition());
            Seed address = Seed.of(chance.nextLong(Seed.MAX));

            tally.clear();
            new PlainEngine().play(new Match(first, second, ending, conditions), address, tally);
            NaiveMatch naive = NaiveMatch.play(first.rule(), second.rule(), ending, conditions, address);

            assertThat(counts(tally.first())).as("%s", naive).isEqualTo(counts(naive.firstView(), game));
            assertThat(counts(tally.second())).as("%s", naive).isEqualTo(counts(naive.secondView(), game));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocksOfAnyLengthCountAsFullOnesDo(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 20; i++) {
            MatchTally full = new MatchTally(Games.AXELROD);
            MatchTally torn = new MatchTally(Games.AXELROD);
            int longest = List.of(1, 2, 3, MoveSink.BLOCK).get(chance.nextInt(4));
            MoveSink tearing = new Tearing(torn, chance, longest);
            Match match = new Match(
                    Twins.drawn(chance, false),
                    Twins.drawn(chance, false),
                    Drawn.ending(chance),
                    Drawn.conditions(chance, false));
            Seed address = Seed.of(chance.nextLong(Seed.MAX));

            new PlainEngine().play(match, address, full);
            new PlainEngine().play(match, address, tearing);

            assertThat(counts(torn.first())).isEqualTo(counts(full.first()));
            assertThat(counts(torn.second())).isEqualTo(counts(full.second()));
        }
    }

    /** Hands on each block in pieces of at most so many turns. */
    private record Tearing(MoveSink sink, SplittableRandom chance, int longest) implements MoveSink {

        @Override
        public void block(long first, long second, int turns) {
            int left = turns;
            while (left > 0) {
                int piece = Math.min(left, 1 + chance.nextInt(longest));
                left -= piece;
                long moves = -1L >>> (BLOCK - piece);
                sink.block(first >>> left & moves, second >>> left & moves, piece);
            }
        }

        @Override
        public void mark() {
            sink.mark();
        }

        @Override
        public void repeat(int times) {
            sink.repeat(times);
        }

        @Override
        public void end(int firstDefection, int secondDefection) {
            sink.end(firstDefection, secondDefection);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 63, 64, 65, 130})
    void aPeriodIsCountedAsOftenAsItIsRepeated(int period) {
        SplittableRandom chance = new SplittableRandom(period);
        String[] opening = {moves(chance, 10), moves(chance, 10)};
        String[] round = {moves(chance, period), moves(chance, period)};
        MatchTally played = new MatchTally(Games.AXELROD);
        MatchTally repeated = new MatchTally(Games.AXELROD);

        tell(played, opening[0] + round[0].repeat(9) + opening[1], opening[1] + round[1].repeat(9) + opening[0]);
        tell(repeated, opening[0] + round[0], opening[1] + round[1]);
        repeated.mark();
        tell(repeated, round[0], round[1]);
        repeated.repeat(7);
        tell(repeated, opening[1], opening[0]);

        assertThat(counts(repeated.first())).isEqualTo(counts(played.first()));
        assertThat(counts(repeated.second())).isEqualTo(counts(played.second()));
    }

    private static String moves(SplittableRandom chance, int turns) {
        return chance.ints(turns, 0, 2).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private static void tell(MoveSink sink, String first, String second) {
        for (int start = 0; start < first.length(); start += MoveSink.BLOCK) {
            int end = Math.min(start + MoveSink.BLOCK, first.length());
            sink.block(
                    Long.parseUnsignedLong(first.substring(start, end), 2),
                    Long.parseUnsignedLong(second.substring(start, end), 2),
                    end - start);
        }
    }

    private static Map<Count, Long> counts(Tally tally) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            counts.put(count, (long) tally.get(count));
        }
        return counts;
    }

    private static Map<Count, Long> counts(View view, Game game) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        counts.put(Count.MATCHES, 1L);
        for (Outcome outcome : Outcome.values()) {
            counts.put(Count.of(outcome), (long) view.count(outcome.name()));
            counts.put(Count.after(outcome), (long) view.turnsAfter(outcome.name()));
            counts.put(Count.cooperatedAfter(outcome), (long) view.cooperationsAfter(outcome.name()));
        }
        counts.put(Count.OPENED_WITH_C, view.own().startsWith("C") ? 1L : 0);
        counts.put(Count.WON, view.isWon(game) ? 1L : 0);
        counts.put(Count.GOOD_PARTNER, view.isGoodPartner() ? 1L : 0);
        counts.put(Count.NICE, view.isNice() ? 1L : 0);
        counts.put(Count.PROVOKED, (long) view.provoked(false));
        counts.put(Count.RETALIATED, (long) view.provoked(true));
        counts.put(Count.OFFERED_PEACE, (long) view.offeredPeace(false));
        counts.put(Count.FORGAVE, (long) view.offeredPeace(true));
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, MAXIMISE, 1",
        "0, 5, MAXIMISE, 0",
        "0, 5, MINIMISE, 1",
        "5, 0, MINIMISE, 0",
        "2, 2, MAXIMISE, 0",
        "0.0, -0.0, MAXIMISE, 0",
        "-0.0, 0.0, MAXIMISE, 0",
        "0.0, -0.0, MINIMISE, 0"
    })
    void whoeverDefectedAgainstCooperationMoreOftenWinsWhereTemptationIsBetter(
            double temptation, double sucker, Objective objective, double won) {
        Game game = Game.custom(new Payoffs(1, sucker, temptation, 1), objective);
        MatchTally tally = new MatchTally(game);
        // the first defects once against cooperation, the second never does
        tally.block(0b01, 0b00, 2);
        tally.end(2, 0);

        assertThat(tally.first().get(Count.WON)).isEqualTo(won);
        assertThat(tally.second().get(Count.WON)).isEqualTo(temptation == sucker ? 0 : 1 - won);
    }

    @Test
    void totalsPassTheRangeOfAnInt() {
        MatchTally tally = new MatchTally(Games.AXELROD);
        Tally sum = new Tally();
        tally.block(-1L, 0, MoveSink.BLOCK);
        tally.end(1, 0);
        double matches = 0x1p40;
        sum.add(tally.first(), matches);
        sum.add(tally.first(), matches);

        assertThat(sum.turns()).isEqualTo(matches * 128);
        assertThat(sum.get(Count.MATCHES)).isEqualTo(2 * matches);
        assertThat(sum.total(Games.AXELROD.payoffs())).isEqualTo(5.0 * matches * 128);
        assertThat(sum.cooperation()).isZero();
        assertThat(sum.frequency(Outcome.DC)).isEqualTo(1);
        assertThat(sum.cooperationAfter(Outcome.CC)).isNaN();
    }
}
