package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dilemma.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "only an administrator can make symbolic links there")
class SymbolicLinksTest {

    @TempDir
    private Path folder;

    private static void assertRefused(Source source, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(source::text).withMessageStartingWith(message);
    }

    private Path link(String name, String to) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(to));
    }

    @Test
    void aLinkIsReadAsWhatItLeadsTo() throws IOException {
        Files.writeString(folder.resolve("there.json"), "[1]");

        assertThat(Source.of(link("here.json", "there.json")).text()).isEqualTo("[1]");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path link = link("here.json", "nowhere.json");

        assertRefused(Source.of(link), link + ": there is no such file");
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused() throws IOException {
        Path link = link("here.json", "here.json");

        assertRefused(Source.of(link), link + ": cannot be read: ");
    }

    @Test
    void aLinkToAFolderIsNoFile() throws IOException {
        Path link = link("here.json", ".");

        assertRefused(Source.of(link), link + ": is a directory, but a file is needed");
    }

    @Test
    void aFolderOfStrategiesThatHoldsItselfIsRefused() throws IOException {
        link("again", ".");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> DataStrategies.beside(new Library()).with(folder))
                .withMessageStartingWith(folder + ": cannot be read: ");
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsToItself() throws IOException {
        Path link = link("out.json", "out.json");

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> OutputFile.at(link).write(out -> out.write('x')))
                .withMessage("cannot write " + link + ": too many symbolic links");
    }
}
