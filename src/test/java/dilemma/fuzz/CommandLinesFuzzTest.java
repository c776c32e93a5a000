package dilemma.fuzz;

import java.util.stream.Stream;

/** Damaged command lines. */
class CommandLinesFuzzTest extends FuzzTest {

    static Stream<Subject> readers() {
        return Stream.of(CommandLines.damaged());
    }
}
