package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.oracle.Drawn;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.random.Seed;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiveMatchTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTurnByTurnTheMatchThatThePlainEnginePlays(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            Match match = new Match(
                    Twins.drawn(chance, false),
                    Twins.drawn(chance, false),
                    Drawn.ending(chance),
                    Drawn.conditions(chance, false));
            Seed address = Seed.of(chance.nextLong(Seed.MAX));

            LiveMatch live = new LiveMatch(match, address);
            while (!live.isOver()) {
                live.play();
            }

            assertThat(live.record()).isEqualTo(MatchRecord.of(new PlainEngine(), match, address));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPersonWhoChoosesWhatAStrategyWouldPlaysItsMatch(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Twin opponent = Twins.drawn(chance, false);
        String chosen =
                chance.ints(200, 0, 2).mapToObj(move -> move == 0 ? "C" : "D").reduce("", String::concat);
        Ending ending = Drawn.ending(chance);
        Conditions conditions =
                new Conditions(Games.PRISON_YEARS, false, new Noise(chance.nextDouble(), chance.nextDouble()), 1);
        Seed address = Seed.of(chance.nextLong(Seed.MAX));

        LiveMatch live = new LiveMatch(new Match(choosing(chosen), opponent, ending, conditions), address);
        while (!live.isOver()) {
            live.play();
        }

        Match scripted = new Match(script(chosen), opponent, ending, conditions);
        assertThat(live.record()).isEqualTo(MatchRecord.of(new PlainEngine(), scripted, address));
    }

    private static Person choosing(String moves) {
        Iterator<Move> left =
                moves.chars().mapToObj(move -> Move.cooperateIf(move == 'C')).iterator();
        return new Person("somebody", left::next);
    }

    /** A strategy that knows from its history, not from a counter, which move comes next. */
    private static Twin script(String moves) {
        return new Twin("script", false, (own, partner, left, random) -> moves.charAt(own.length()));
    }

    @Test
    void tellsWhatTheFirstPlayerSaw() {
        Conditions blind = new Conditions(Games.PRISON_YEARS, false, new Noise(0, 1), 1);
        LiveMatch live = new LiveMatch(
                new Match(choosing("CD"), Twins.alwaysCooperate(), new Ending.Fixed(2), blind), Seed.of(1));

        live.play();
        live.play();

        assertThat(live.record().second()).isEqualTo("CC");
        assertThat(live.seenByFirst()).isEqualTo("DD");
    }

    @Test
    void endsWhenItsTurnsArePlayed() {
        LiveMatch live = new LiveMatch(
                new Match(choosing("C"), Twins.titForTat(), new Ending.Fixed(1), Conditions.of(Games.PRISON_YEARS)),
                Seed.of(1));
        live.play();

        assertThat(live.isOver()).isTrue();
        assertThatThrownBy(live::play)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the match ended on turn 1");
    }

    @Test
    void beforeItsEndItsRecordHoldsTheTurnsPlayed() {
        LiveMatch live = new LiveMatch(
                new Match(choosing("DC"), Twins.titForTat(), new Ending.Fixed(9), Conditions.of(Games.PRISON_YEARS)),
                Seed.of(1));

        live.play();
        live.play();

        assertThat(live.isOver()).isFalse();
        assertThat(live.record()).isEqualTo(new MatchRecord("DC", "CD", 1, 2));
    }
}
