package dilemma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.kind.HiddenMarkov.State;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenMarkovTest {

    private static final Profile PROFILE = Profile.of("example", "Example", Traits.unbounded());
    private static final Distribution FIRST = new Distribution(List.of(1.0, 0.0));
    private static final Distribution SECOND = new Distribution(List.of(0.0, 1.0));
    private static final Distribution EITHER = new Distribution(List.of(0.5, 0.5));

    @Test
    void aMachineWithoutChanceGoesOnByThePartnersMove() {
        HiddenMarkov titForTat =
                new HiddenMarkov(PROFILE, 1, 0, List.of(new State(1, FIRST, SECOND), new State(0, FIRST, SECOND)));

        assertThat(titForTat.profile().traits().stochastic()).isFalse();
        assertThat(Replay.answers(titForTat, "CDDCD", ".X...")).isEqualTo("CCDDC");
    }

    @Test
    void theOpeningIsPlayedBeforeTheStartStateIsLeft() {
        HiddenMarkov rule =
                new HiddenMarkov(PROFILE, 0, 1, List.of(new State(0, FIRST, FIRST), new State(1, SECOND, FIRST)));

        assertThat(Replay.answers(rule, "CCDC")).isEqualTo("DCCD");
    }

    @Test
    void theStateIsDrawnBeforeTheMove() {
        HiddenMarkov rule =
                new HiddenMarkov(PROFILE, 1, 0, List.of(new State(0.25, EITHER, FIRST), new State(1, EITHER, FIRST)));
        double[] script = {0.4, 0.3, 0.5, 0.2};
        int[] drawn = {0};
        RandomSource random = () -> script[drawn[0]++];

        assertThat(rule.profile().traits().stochastic()).isTrue();
        // 0.4: the first state, 0.3: D; 0.5: the second state, C for certain; back to the first, 0.2: C
        assertThat(Replay.answers(rule, "CCDC", "....", random)).isEqualTo("CDCC");
        assertThat(drawn[0]).isEqualTo(4);
    }

    @Test
    void isStochasticExactlyIfSomethingIsOpen() {
        State certain = new State(1, FIRST, FIRST);

        assertThat(isStochastic(1, certain, certain)).isFalse();
        assertThat(isStochastic(0.5, certain, certain)).isTrue();
        assertThat(isStochastic(1, certain, new State(0.5, FIRST, FIRST))).isTrue();
        assertThat(isStochastic(1, certain, new State(1, FIRST, EITHER))).isTrue();
    }

    private static boolean isStochastic(double opening, State... states) {
        return new HiddenMarkov(PROFILE, opening, 0, List.of(states))
                .profile()
                .traits()
                .stochastic();
    }

    @Test
    void refusesWhatLeadsNowhere() {
        State state = new State(1, FIRST, SECOND);

        assertThatThrownBy(() -> new HiddenMarkov(PROFILE, 1, 0, List.of(state)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every state must have a probability for each state");
        assertThatThrownBy(() -> new HiddenMarkov(PROFILE, 1, 2, List.of(state, state)))
                .hasMessage("\"start\" is 2, but the number of states is 2");
        assertThatThrownBy(() -> new HiddenMarkov(PROFILE, 2, 0, List.of(state, state)))
                .hasMessage("\"opening\" must be a probability from 0 to 1, but was 2");
        assertThatThrownBy(() -> new State(-1, FIRST, FIRST))
                .hasMessage("\"play\" must be C, D, or a probability of C from 0 to 1, but was -1");
    }
}
