package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.match.MatchRecord;
import dilemma.oracle.Twins;
import dilemma.random.RandomSource;
import dilemma.strategy.Entrant;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    private static final int TURNS = 6;

    /** What the diarist leaves: how many matches there have been. */
    private static final class Diary {
        int matches;
    }

    /** Defects on the turns whose bits are set in the number of matches that its entrant played before. */
    private record Diarist(String id) implements Strategy {

        @Override
        public Profile profile() {
            return Profile.of(id, id, Traits.unbounded().inheriting());
        }

        @Override
        public Player newPlayer(Setting setting, RandomSource random) {
            int before = setting.legacy().item(Diary.class, Diary::new).matches++;
            return history -> Move.cooperateIf((before >> history.played() & 1) == 0);
        }

        Entrant entrant() {
            return new Entrant(id, id, this);
        }

        static int before(String moves) {
            int number = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                number |= (moves.charAt(turn) == 'D' ? 1 : 0) << turn;
            }
            return number;
        }
    }

    private static Definitions definitions(int repetitions) {
        return Definitions.of(Games.AXELROD, TURNS, repetitions)
                .entrants(List.of(
                        Twins.titForTat().entrant(),
                        new Diarist("diarist").entrant(),
                        Twins.random(0.5).entrant(),
                        new Diarist("another").entrant()))
                .endings(new Ending.Fixed(TURNS), new Ending.Fixed(TURNS));
    }

    /** The partner, the index of the length, and how many matches the diarist at this number had played before. */
    private static List<String> diary(TournamentDefinition definition, int diarist) {
        List<String> entries = new ArrayList<>();
        new RoundRobin(definition).play(1, Progress.none(), Optional.of((repetition, first, second, length, match) -> {
            if (first == diarist) {
                entries.add(repetition + ": " + second + "/" + length + " " + Diarist.before(match.first()));
            }
            if (second == diarist) {
                entries.add(repetition + ": " + first + "/" + length + " " + Diarist.before(match.second()));
            }
        }));
        return entries;
    }

    @Test
    void matchesFollowOneAnotherInFileOrderAndEveryRepetitionStartsAnew() {
        // against its twin both seats share one diary
        assertThat(diary(definitions(2).build(), 1))
                .containsExactly(
                        "0: 0/0 0",
                        "0: 0/1 1",
                        "0: 1/0 2",
                        "0: 1/0 3",
                        "0: 1/1 4",
                        "0: 1/1 5",
                        "0: 2/0 6",
                        "0: 2/1 7",
                        "0: 3/0 8",
                        "0: 3/1 9",
                        "1: 0/0 0",
                        "1: 0/1 1",
                        "1: 1/0 2",
                        "1: 1/0 3",
                        "1: 1/1 4",
                        "1: 1/1 5",
                        "1: 2/0 6",
                        "1: 2/1 7",
                        "1: 3/0 8",
                        "1: 3/1 9");
    }

    @Test
    void anotherEntrantOfTheKindHasALegacyOfItsOwn() {
        assertThat(diary(definitions(1).withoutSelfPlay().build(), 3))
                .containsExactly("0: 0/0 0", "0: 0/1 1", "0: 1/0 2", "0: 1/1 3", "0: 2/0 4", "0: 2/1 5");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameResult() {
        RoundRobin tournament = new RoundRobin(definitions(20).build());

        TournamentResult alone = tournament.play(1, Progress.none(), Optional.empty());

        assertThat(tournament.play(5, Progress.none(), Optional.empty()).standings())
                .extracting(Standing::scores)
                .containsExactlyElementsOf(
                        alone.standings().stream().map(Standing::scores).toList());
    }

    @Test
    void oneMatchCanBeSeenAgain() {
        TournamentDefinition definition = definitions(3).build();
        List<MatchRecord> seen = new ArrayList<>();
        new RoundRobin(definition).play(1, Progress.none(), Optional.of((repetition, first, second, length, match) -> {
            if (repetition == 1 && length == 1 && Math.min(first, second) == 1 && Math.max(first, second) == 2) {
                seen.add(first == 1 ? match : match.swapped());
            }
        }));

        assertThat(seen).containsExactly(new RoundRobin(definition).record(1, 2, 1, 1));
    }
}
