package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.automaton.Automaton;
import dilemma.game.Games;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final Noise SLIPS = new Noise(0.1, 0);
    private static final Noise NOBODY_IS_SURE = new Noise(0, 0.1);

    /** By state, where CC, CD, DC and DD lead. */
    private static final int[] LAST_TWO = {0, 1, 0, 1, 2, 3, 2, 3, 0, 1, 0, 1, 2, 3, 2, 3};

    @Test
    void whatDiffersInTheOldestMoveAloneIsATwin() {
        Twins twins = twins(new double[] {1, 0.5, 0.25, 0}, LAST_TWO, SLIPS).orElseThrow();

        assertThat(twins.places()).containsExactly(0, 2, 0, 1, 1, 3, 2, 3);
        assertThat(twins.weights())
                .containsExactly(new double[] {0.9, 0.3, 0.1, 0.7, 0.5, 0.1, 0.5, 0.9}, within(1e-12));
    }

    @Test
    void aStateThatStandsForTwoIsThereTwice() {
        double[] cooperation = {1, 0, 0.5};
        int[] merged = {0, 1, 0, 1, 2, 1, 2, 1, 0, 1, 0, 1};
        int[] states = {0, 1, 1, 2};
        assertThat(twins(cooperation, merged, Noise.NONE)).isEmpty();
        assertThat(Twins.completed(hand(cooperation, merged, Noise.NONE), new int[] {0, 1, 2}))
                .hasValue(states);

        Twins twins =
                Twins.of(hand(cooperation, merged, Noise.NONE), states, states).orElseThrow();

        assertThat(twins.places()).containsExactly(0, 3, 0, 1, 1, 2, 3, 2);
        assertThat(twins.weights()).containsExactly(1, 0.5, 0, 0.5, 0, 0, 1, 1);
    }

    @Test
    void whatWouldBeThereTooOftenIsNotCompleted() {
        int[] cycle = {1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, 0};

        assertThat(Twins.completed(hand(new double[] {1, 0, 0.5}, cycle, SLIPS), new int[] {0, 1, 2}))
                .isEmpty();
    }

    @Test
    void whoMaySeeWrongOrLooksAtItselfHasNoTwins() {
        double[] cooperation = {1, 0.5, 0.25, 0};
        int[] ownMovesToo = {0, 1, 2, 1, 2, 3, 2, 3, 0, 1, 0, 1, 2, 3, 2, 3};

        assertThat(twins(cooperation, LAST_TWO, NOBODY_IS_SURE)).isEmpty();
        assertThat(twins(cooperation, ownMovesToo, SLIPS)).isEmpty();
    }

    @Test
    void threeAreNoTwins() {
        int[] copies = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2, 3, 2, 3};

        assertThat(twins(new double[] {1, 0.5, 0.25, 0}, copies, SLIPS)).isEmpty();
    }

    @Test
    void whatWouldNotComeInTwosEvenSoIsNotCompleted() {
        int[] three = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2, 3, 2, 3};

        assertThat(Twins.completed(hand(new double[] {1, 0.5, 0.25, 0}, three, SLIPS), new int[] {0, 1, 2, 3}))
                .isEmpty();
    }

    private static Optional<Twins> twins(double[] cooperation, int[] next, Noise noise) {
        int[] states = IntStream.range(0, cooperation.length).toArray();
        return Twins.of(hand(cooperation, next, noise), states, states);
    }

    private static Hand hand(double[] cooperation, int[] next, Noise noise) {
        Automaton automaton = new Automaton(0, cooperation, next);
        return Hand.everything(new Side(automaton, new Conditions(Games.AXELROD, false, noise, 1)));
    }
}
