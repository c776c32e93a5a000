package dilemma.fuzz;

import java.util.stream.Stream;

/** Sound command lines with a damaged file. */
class CommandsFuzzTest extends FuzzTest {

    static Stream<Subject> readers() {
        return CommandLines.withDamagedFile();
    }
}
