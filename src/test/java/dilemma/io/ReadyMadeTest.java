package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ReadyMadeTest {

    private final ReadyMade readyMade = ReadyMade.in("dilemma/io/ready");

    @Test
    void allAreListedWithWhatTheyShow() {
        assertThat(readyMade.list())
                .containsExactly(
                        new ReadyMade.Entry("duel", "Two who know each other."), new ReadyMade.Entry("ring", ""));
    }

    @Test
    void oneIsOpenedByName() {
        assertThat(readyMade.open("duel").text()).contains("A duel");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> readyMade.open("deul"))
                .withMessage("there is no ready-made tournament \"deul\"; did you mean \"duel\"?");
    }

    @Test
    void thoseOfTheProgramCanBeListed() {
        ReadyMade packed = ReadyMade.packed();

        assertThat(packed.list()).extracting(ReadyMade.Entry::name).isEqualTo(packed.names());
    }
}
