package dilemma.library.grudger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Outcome;
import dilemma.library.Replay;
import dilemma.strategy.Profile;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassingGrudgersTest {

    @Test
    void softGrudgerPunishesWithFourDefectionsAndTwoCooperations() {
        assertThat(Replay.answers("soft-grudger", "DCCCCCCC")).isEqualTo("CDDDDCCC");
    }

    @Test
    void softGrudgerLooksAgainFromTheSecondCooperationOn() {
        assertThat(Replay.answers("soft-grudger", "DDDDDDCC")).isEqualTo("CDDDDCCC");
        assertThat(Replay.answers("soft-grudger", "DCCCCCDC")).isEqualTo("CDDDDCCD");
    }

    @Test
    void forgetfulGrudgerPunishesWithTenDefections() {
        assertThat(Replay.answers("forgetful-grudger", "DDDDD" + "C".repeat(8))).isEqualTo("CDDDDDDDDDDCC");
    }

    @Test
    void forgetfulGrudgerAnswersADefectionOnItsLastPunishedTurnAtOnce() {
        assertThat(Replay.answers("forgetful-grudger", "DCCCCCCCCCDCC")).isEqualTo("C" + "D".repeat(12));
    }

    @Test
    void onceBittenLetsOneDefectionPassAndAnswersTwoInARowWithEleven() {
        assertThat(Replay.answers("once-bitten", "DCDCDD" + "C".repeat(13)))
                .isEqualTo("CCCCCC" + "D".repeat(11) + "CC");
    }

    @Test
    void onceBittenCountsTheLastTwoPunishedTurnsWhenItLooksAgain() {
        String waiting = "DD" + "C".repeat(9);

        assertThat(Replay.answers("once-bitten", waiting + "DDC")).endsWith("DD");
        assertThat(Replay.answers("once-bitten", waiting + "DCC")).endsWith("DC");
        assertThat(Replay.answers("once-bitten", waiting + "CDC")).endsWith("DC");
        assertThat(Replay.answers("once-bitten", waiting + "CDDC")).endsWith("CD");
    }

    @Test
    void generalSoftGrudgerIsTheSoftGrudgerUnlessToldOtherwise() {
        String partner = Replay.moves(4, 100, 0.3);

        assertThat(Replay.answers("general-soft-grudger", partner)).isEqualTo(Replay.answers("soft-grudger", partner));
    }

    @Test
    void generalSoftGrudgerTakesItsNumbers() {
        Strategy strategy = Replay.strategy("general-soft-grudger", Map.of("n", "3", "d", "1", "c", "3"));

        assertThat(Replay.answers(strategy, "DDCDDDDDDDC")).isEqualTo("CCCCCCDCCCD");
    }

    @Test
    void anAnswerHasAtLeastTwoMoves() {
        assertThatThrownBy(() -> Replay.strategy("general-soft-grudger", Map.of("d", "1", "c", "0")))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining("c must be a whole number from 1 to");
    }

    @Test
    void numbersAreNotBelowTheirLeast() {
        assertThatThrownBy(() -> grudge(0, 1, 1)).hasMessageContaining("but were 0, 1 and 1");
        assertThatThrownBy(() -> grudge(1, 0, 1)).hasMessageContaining("but were 1, 0 and 1");
        assertThatThrownBy(() -> grudge(1, 1, -1)).hasMessageContaining("but were 1, 1 and -1");
    }

    @Test
    void aGrudgeHasNoMoreStatesThanItsAnswerNeeds() {
        assertThat(states(grudge(1, 4, 2))).isEqualTo(7);
        assertThat(states(grudge(1, 10, 0))).isEqualTo(11);
        assertThat(states(grudge(2, 11, 0))).isEqualTo(14);
    }

    private static PassingGrudge grudge(int provocations, int defections, int cooperations) {
        Profile profile = Profile.of("grudge", "Grudge", Traits.unbounded());
        return new PassingGrudge(profile, provocations, defections, cooperations);
    }

    private static int states(PassingGrudge rule) {
        Set<PassingGrudge.Grudge> known = new HashSet<>();
        Deque<PassingGrudge.Grudge> open = new ArrayDeque<>(List.of(rule.start()));
        while (!open.isEmpty()) {
            PassingGrudge.Grudge state = open.pop();
            if (known.add(state)) {
                Stream.of(Outcome.values())
                        .map(outcome -> rule.after(state, outcome))
                        .forEach(open::push);
            }
        }
        return known.size();
    }
}
