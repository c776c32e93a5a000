package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.library.Replay;
import dilemma.strategy.Setting;
import org.junit.jupiter.api.Test;

class PeblyTest {

    private static final float TWO_TENTHS = 0.2f;

    @Test
    void aNumberOfExactlyTwoTenthsCooperates() {
        assertThat(answers("DC", TWO_TENTHS)).isEqualTo("CC");
        assertThat(answers("DC", Math.nextUp(TWO_TENTHS))).isEqualTo("CD");
    }

    @Test
    void aSlipGoesUnnoticed() {
        assertThat(Replay.answers(new Pebly(), "CCCC", "X.X.")).isEqualTo("CCCC");
    }

    @Test
    void aDefectionIsKeptWhileThePartnerDefectsToo() {
        assertThat(answers("DDDDCC", 0.9f)).isEqualTo("CDDDDD");
    }

    @Test
    void itsStatesAreTheMovesThatItChoosesAndChanceLeadsToThem() {
        Automaton automaton =
                Automaton.of(new Pebly(), Setting.of(Games.AXELROD)).orElseThrow();

        for (Move played : Move.values()) {
            assertThat(cooperation(automaton, Outcome.of(played, Move.C))).isEqualTo(1);
            assertThat(cooperation(automaton, Outcome.of(played, Move.D))).isEqualTo(TWO_TENTHS);
        }
        assertThat(automaton.states()).isEqualTo(2);
    }

    /** Returns the probability of C after an outcome of the first turn. */
    private static double cooperation(Automaton automaton, Outcome outcome) {
        Ways ways = automaton.ways();
        double cooperation = 0;
        for (int way = ways.from(automaton.start(), outcome); way < ways.to(automaton.start(), outcome); way++) {
            cooperation += ways.probability(way) * automaton.cooperation(ways.state(way));
        }
        return cooperation;
    }

    private static String answers(String partner, float drawn) {
        return Replay.answers(new Pebly(), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
