package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "classroom, classroom.json",
        "Übung 7, Übung 7.json",
        "v1.2, v1.2.json",
        "../x, -.-x.json",
        ".hidden, -hidden.json",
        "'a/b\\c:d', a-b-c-d.json",
        "'', result.json",
    })
    void inAFolderAFileIsNamedAfterWhatItHolds(String name, String file) {
        assertThat(Target.of("results/").file(name)).isEqualTo(Path.of("results", file));
    }

    @Test
    void aLongNameIsCut() {
        assertThat(Target.of("results/").file("😀é".repeat(200)).getFileName().toString())
                .isEqualTo("-é".repeat(40) + ".json");
    }

    @Test
    void aFileIsWhatItIsCalled() {
        assertThat(Target.of("results").file("classroom")).isEqualTo(Path.of("results"));
    }

    @Test
    void aFolderThatIsThereNeedsNoSlash(@TempDir Path folder) {
        assertThat(Target.of(folder.toString()).file("classroom")).isEqualTo(folder.resolve("classroom.json"));
    }
}
