package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.match.MatchRecord;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.tournament.TournamentDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DuelTest {

    private static final Resolver RESOLVER = StrategiesOption.shipped();

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static TournamentDefinition against(String opponent, String match, long seed) {
        String document = "{\"entrants\": [\"" + opponent + "\"], \"repetitions\": 1, \"seed\": " + seed
                + ", \"match\": " + match + "}";
        return new TournamentReader(RESOLVER, () -> 0).read(Source.option("duel", document), List.of());
    }

    private static Strategy titForTat() {
        return RESOLVER.resolve("tit-for-tat").strategy();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPersonWhoAnswersLikeWithLikePlaysTheMatchOfTitForTat(long seed) {
        Duel duel = Duel.against(against(
                "random", "{\"continuation\": 0.97, \"noise\": {\"execution\": 0.1, \"perception\": 0.1}}", seed));
        while (!duel.isOver()) {
            String seen = duel.seen().second();
            duel.play(Move.cooperateIf(seen.isEmpty() || seen.charAt(seen.length() - 1) == 'C'), Optional.empty());
        }

        assertThat(duel.inPlaceOfFirst(titForTat())).isEqualTo(duel.record());
    }

    @Test
    void titForTatIsGivenAsManyTurnsAsThePersonPlayed() {
        Duel duel = Duel.against(against("always-defect", "{\"turns\": 10}", 1));
        duel.play(Move.C, Optional.empty());
        duel.play(Move.C, Optional.empty());

        assertThat(duel.isOver()).isFalse();
        assertThat(duel.record()).isEqualTo(new MatchRecord("CC", "DD", 0, 1));
        assertThat(duel.inPlaceOfFirst(titForTat())).isEqualTo(new MatchRecord("CD", "DD", 2, 1));
    }

    @Test
    void twoPeopleMeetByTheRulesOfTheTournament() {
        Duel duel = Duel.ofTwo(against("tit-for-tat", "{\"turns\": 2, \"noise\": {\"execution\": 1}}", 1));
        duel.play(Move.C, Optional.of(Move.D));
        duel.play(Move.D, Optional.of(Move.D));

        assertThat(duel.isOver()).isTrue();
        assertThat(duel.record()).isEqualTo(new MatchRecord("DC", "CC", 2, 1));
    }
}
