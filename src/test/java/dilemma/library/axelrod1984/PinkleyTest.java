package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class PinkleyTest {

    @Test
    void believesAtFirstThatThePartnerRepeatsItsMoves() {
        assertThat(PinkleyPolicy.best(new PinkleyBeliefs())).isEqualTo(PinkleyPolicy.CCCC);
    }

    @Test
    void takesAPartnerThatAlwaysCooperatesForOneThatReplies() {
        assertThat(Replay.answers("k91r", "C".repeat(308))).isEqualTo("C".repeat(308));
    }

    @Test
    void aReplyToMutualDefectionLeavesTheOldBeliefInDefection() {
        PinkleyBeliefs beliefs = new PinkleyBeliefs();
        for (Outcome outcome : Outcome.values()) {
            beliefs.learn(outcome, Move.C);
        }

        assertThat(beliefs.notY()).isEqualTo(1 - beliefs.y());
        assertThat(beliefs.w()).isEqualTo(beliefs.y());
        assertThat(beliefs.notW()).isEqualTo(0.999f);
    }

    @Test
    void remembersItsMovesAsItChoseThem() {
        String partner = Replay.moves(3, 200, 0.3);
        String slips = Replay.moves(4, 200, 0.2).replace('C', '.').replace('D', 'X');
        var pinkley = new Pinkley();

        assertThat(Replay.answers(pinkley, partner, slips)).isEqualTo(Replay.answers(pinkley, partner));
    }
}
