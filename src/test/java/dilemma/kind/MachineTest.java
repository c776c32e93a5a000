package dilemma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.kind.Machine.State;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MachineTest {

    private static final Profile PROFILE = Profile.of("example", "Example", Traits.unbounded());

    @Test
    void grimTriggerTwoForgivesOneDefection() {
        Machine grim = new Machine(PROFILE, 0, List.of(new State(1, 0, 1, 0, 1), State.of(1, 1, 2), State.of(0, 2, 2)));

        assertThat(Replay.answers(grim, "CDCCDCC")).isEqualTo("CCCCCDD");
    }

    @Test
    void goesOnByTheOutcomeWithItsOwnMoveAsMade() {
        Machine alternator = new Machine(PROFILE, 0, List.of(new State(1, 1, 1, 0, 0), new State(0, 1, 1, 0, 0)));

        assertThat(Replay.answers(alternator, "CDCDCD", "..X...")).isEqualTo("CDCCDC");
    }

    @Test
    void eachOutcomeHasItsOwnNextState() {
        State lost = State.of(0, 4, 4);
        Machine machine = new Machine(
                PROFILE, 0, List.of(new State(1, 1, 2, 3, 4), State.of(1, 0, 0), State.of(0, 0, 0), lost, lost));

        assertThat(Replay.answers(machine, "CCDCC")).isEqualTo("CCCDC");
        assertThat(Replay.answers(machine, "CCD", "X..")).isEqualTo("CDD");
    }

    @Test
    void startsWhereItIsTold() {
        Machine machine = new Machine(PROFILE, 1, List.of(State.of(1, 0, 0), State.of(0, 0, 0)));

        assertThat(Replay.answers(machine, "CC")).isEqualTo("DC");
    }

    @Test
    void drawsOneNumberOnlyInUncertainStates() {
        Machine machine = new Machine(PROFILE, 0, List.of(State.of(1, 1, 1), State.of(0.25, 0, 0)));
        double[] script = {0.25, 0.24};
        int[] drawn = {0};
        RandomSource random = () -> script[drawn[0]++];

        assertThat(machine.profile().traits().stochastic()).isTrue();
        assertThat(Replay.answers(machine, "CCCCC", ".....", random)).isEqualTo("CDCCC");
        assertThat(drawn[0]).isEqualTo(2);
    }

    @Test
    void namesTheStateTheFieldAndTheCure() {
        assertThatThrownBy(() -> new Machine(PROFILE, 0, List.of(State.of(1, 0, 1), State.of(0, 1, 7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("state 1: \"onD\" is 7, but this machine has states 0 to 1");
        assertThatThrownBy(() -> new Machine(PROFILE, 0, List.of(new State(1, 0, 0, -1, 0))))
                .hasMessage("state 0: \"after\", \"DC\" is -1, but this machine has states 0 to 0");
        assertThatThrownBy(() -> new Machine(PROFILE, 2, List.of(State.of(1, 0, 0))))
                .hasMessage("\"start\" is 2, but this machine has states 0 to 0");
        assertThatThrownBy(() -> new Machine(PROFILE, 0, List.of()))
                .hasMessage("\"states\" must have at least one state, but is empty");
    }

    @Test
    void refusesAPlayThatIsNoProbability() {
        assertThatThrownBy(() -> State.of(Double.NaN, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"play\" must be C, D, or a probability of C from 0 to 1, but was NaN");
    }

    private static Machine machine(State... states) {
        return new Machine(PROFILE, 0, List.of(states));
    }

    private static OptionalInt memory(State... states) {
        return machine(states).profile().traits().memory();
    }

    @Test
    void remembersAsManyTurnsAsTellItsState() {
        assertThat(memory(State.of(1, 0, 0))).hasValue(0);
        assertThat(memory(State.of(1, 0, 1), State.of(0, 0, 1))).hasValue(1);
        assertThat(memory(State.of(1, 0, 1), State.of(1, 0, 2), State.of(0, 0, 2)))
                .hasValue(2);
    }

    @Test
    void remembersWithoutBoundWhatItCannotForget() {
        // grim trigger that overlooks one defection
        assertThat(memory(State.of(1, 0, 1), State.of(1, 1, 2), State.of(0, 2, 2)))
                .isEmpty();
    }

    @Test
    void itsOwnMovesTellItsStateTooUnlessTheyAreMistakes() {
        // grim trigger
        assertThat(memory(State.of(1, 0, 1), State.of(0, 1, 1))).hasValue(1);
        // defects until the partner has defected twice in a row, then cooperates as long as the partner does
        assertThat(memory(State.of(0, 0, 1), State.of(0, 0, 2), State.of(1, 2, 0)))
                .hasValue(2);
    }

    @Test
    void statesThatPlayAlikeOrAreNeverReachedDoNotCount() {
        assertThat(memory(State.of(1, 1, 0), State.of(1, 0, 1))).hasValue(0);
        assertThat(memory(State.of(1, 0, 0), State.of(0, 1, 1))).hasValue(0);
        assertThat(memory(new State(1, 0, 0, 1, 1), State.of(0, 1, 1))).hasValue(0);
    }

    @Test
    void chanceTellsNothingOfAState() {
        assertThat(memory(State.of(0.5, 0, 1), State.of(0.25, 1, 0))).isEmpty();
        assertThat(memory(State.of(0.5, 0, 1), State.of(0, 1, 0))).isEmpty();
    }

    @Test
    void isSaidToRememberWhatItIsTold() {
        Machine told = machine(State.of(1, 0, 0)).remembering(OptionalInt.of(4));

        assertThat(told.profile().traits().memory()).hasValue(4);
        assertThat(Replay.answers(told, "DD")).isEqualTo("CC");
    }

    @Test
    void theMemoryOfALargeMachineIsFoundInReasonableTime() {
        State[] chain = new State[1000];
        for (int i = 0; i < 1000; i++) {
            chain[i] = State.of(i == 999 ? 0 : 1, 0, Math.min(i + 1, 999));
        }

        assertThat(memory(chain)).hasValue(999);
    }
}
