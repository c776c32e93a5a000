package dilemma.library.hunter;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.strategy.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleDetectorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void findsWhatTheDefinitionFinds(int left) {
        for (int seed = 0; seed < 400; seed++) {
            // a block over and over, of 1 to 14 moves, with a flaw in every other sequence
            String moves = Replay.moves(seed, 1 + seed % 14, 0.5).repeat(80).substring(0, 80);
            String partner = seed % 2 == 0 ? moves : flawed(moves, seed % 79);

            assertThat(found(partner, left)).as("seed %d", seed).isEqualTo(defined(partner, left));
        }
    }

    @Test
    void catchesUpWithTurnsThatItWasNotAskedOn() {
        History history = new History(true);
        "CCDDC".repeat(40).chars().forEach(move -> history.append(Move.C, Move.valueOf(Character.toString(move))));

        assertThat(new CycleDetector(0).findsCycle(history)).isTrue();
        history.append(Move.C, Move.D);
        assertThat(new CycleDetector(0).findsCycle(history)).isFalse();
    }

    private static String found(String partner, int left) {
        CycleDetector detector = new CycleDetector(left);
        History history = new History(true);
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            answers.append(detector.findsCycle(history) ? 'y' : 'n');
            history.append(Move.C, Move.valueOf(partner.substring(i, i + 1)));
        }
        return answers.toString();
    }

    private static String defined(String partner, int left) {
        StringBuilder answers = new StringBuilder();
        for (int played = 0; played < partner.length(); played++) {
            answers.append(isCycle(partner.substring(Math.min(left, played), played)) ? 'y' : 'n');
        }
        return answers.toString();
    }

    private static boolean isCycle(String moves) {
        for (int period = 3; period <= Math.min(moves.length() / 2, 12); period++) {
            if (moves.substring(0, period).repeat(moves.length()).startsWith(moves)) {
                return true;
            }
        }
        return false;
    }

    private static String flawed(String moves, int place) {
        char other = moves.charAt(place) == 'C' ? 'D' : 'C';
        return moves.substring(0, place) + other + moves.substring(place + 1);
    }
}
