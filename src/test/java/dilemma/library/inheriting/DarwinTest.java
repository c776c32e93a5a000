package dilemma.library.inheriting;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Legacy;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarwinTest {

    private final Legacy legacy = new Legacy();

    /** Plays a match that follows those before it. */
    private String match(String partner, String slips) {
        Player player = new Darwin().newPlayer(Setting.of(Games.AXELROD).with(legacy), RandomSource.none());
        History history = new History(false);
        StringBuilder moves = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            Move move = player.next(history);
            moves.append(move);
            history.append(slips.charAt(i) == 'X' ? move.flipped() : move, Move.valueOf(partner.substring(i, i + 1)));
        }
        return moves.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CDDCCDC", "DDDD", "C"})
    void theFirstMatchIsTitForTat(String partner) {
        assertThat(match(partner, ".".repeat(partner.length()))).isEqualTo(Replay.answers("tit-for-tat", partner));
    }

    @ParameterizedTest
    @CsvSource({
        // the first match plays C D D: it earns 0, 1 and 1, so that what is carried is D (the next match opens with C
        // all the same), C, and D of the last turn, which comes too late
        "DDD, CCCC, CCDC",
        // the first match plays C C C; content with C, it is overwritten with the response of the start, C
        "CCC, DDDD, CCCD",
        // the first match plays C C D: the first turn earns 3, the second 0, so that the second becomes D
        "CDC, CCC, CDD"
    })
    void whatEarnedTooLittleIsExchangedForTheNextMatch(String first, String second, String moves) {
        match(first, ".".repeat(first.length()));

        assertThat(match(second, ".".repeat(second.length()))).isEqualTo(moves);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSeriesOfMatchesFollowsTheRuleStepByStep(long seed) {
        List<Character> genome = new ArrayList<>(List.of('C'));
        for (int number = 0; number < 12; number++) {
            int turns = 5 + (int) ((seed * 7 + number * 11L) % 20);
            String partner = Replay.moves(seed * 100 + number, turns, 0.4);
            String slips = Replay.moves(seed * 100 + number + 50, turns, 0.1)
                    .replace('D', 'X')
                    .replace('C', '.');

            assertThat(match(partner, slips)).isEqualTo(told(genome, partner));
        }
    }

    /** The rule once more, told turn by turn with lists. */
    private static String told(List<Character> genome, String partner) {
        char response = genome.get(0);
        genome.set(0, 'C');
        StringBuilder chosen = new StringBuilder();
        for (int turn = 0; turn < partner.length(); turn++) {
            if (turn > 0) {
                boolean content = partner.charAt(turn - 1) == 'C';
                // in Axelrod's game 3 or 5 against C, 0 or 1 against D
                if (!content) {
                    response = genome.get(turn - 1) == 'C' ? 'D' : 'C';
                }
                genome.set(turn - 1, response);
                if (genome.size() == turn) {
                    genome.add(partner.charAt(turn - 1));
                }
            }
            chosen.append(genome.get(turn));
        }
        return chosen.toString();
    }

    @Test
    void twinsWriteIntoOneGenomeTheFirstBeforeTheSecond() {
        Setting setting = Setting.of(Games.AXELROD).with(legacy);
        Player first = new Darwin().newPlayer(setting, RandomSource.none());
        Player second = new Darwin().newPlayer(setting, RandomSource.none());
        History firstSaw = new History(false);
        History secondSaw = new History(false);
        StringBuilder moves = new StringBuilder();
        for (int turn = 0; turn < 3; turn++) {
            Move a = first.next(firstSaw);
            Move b = second.next(secondSaw);
            moves.append(a).append(b).append(' ');
            // on the first turn the second player slips
            Move seen = turn == 0 ? Move.D : b;
            firstSaw.append(a, seen);
            secondSaw.append(seen, a);
        }

        // turn 2: the first earned 0 and writes D over turn 1, then adds the partner's D; the second is content, writes
        // its response C over turn 1, and finds D; turn 3: both earned 1, the first turns the D of turn 2 into C, the
        // second turns it back, and both play the D that the first added
        assertThat(moves).hasToString("CC DD DD ");
    }
}
