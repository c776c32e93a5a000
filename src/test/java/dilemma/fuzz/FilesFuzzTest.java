package dilemma.fuzz;

import java.util.stream.Stream;

/** Damaged files and texts, each with the reader that is meant for it. */
class FilesFuzzTest extends FuzzTest {

    static Stream<Subject> readers() {
        return Stream.concat(FileReaders.all(), PluginJars.all());
    }
}
