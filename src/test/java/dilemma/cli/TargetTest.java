package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
        "con, -con.json",
        "AUX, -AUX.json",
        "nul.2024, -nul.2024.json",
        "Com1 .x, -Com1 .x.json",
        "lpt\u00b3, -lpt\u00b3.json",
        "console, console.json",
        "com10, com10.json",
        "/etc/passwd, -etc-passwd.json",
        "'C:\\x', C--x.json",
    })
    void inAFolderAFileIsNamedAfterWhatItHolds(String name, String file) {
        assertThat(Target.of("results/").file(name)).isEqualTo(Path.of("results", file));
    }

    @ParameterizedTest
    @MethodSource("anyName")
    void noNameLeadsOutOfTheFolder(String name) {
        Path folder = Path.of("a", "results").toAbsolutePath();
        Path file = Target.of(folder + "/").file(name);

        assertThat(file.normalize()).isEqualTo(file);
        assertThat(file.getParent()).isEqualTo(folder);
        assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(255);
    }

    private static Stream<String> anyName() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> parts =
                List.of("..", ".", "/", "\\", "\0", ":", "~", "con", " ", "a", "\uD840\uDC00", "\n", "*", "$");
        return Stream.generate(() -> random.ints(random.nextInt(40), 0, parts.size())
                        .mapToObj(parts::get)
                        .collect(Collectors.joining()))
                .limit(100);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(Target.of("results/").file("😀é".repeat(200)).getFileName().toString())
                .isEqualTo("-é".repeat(30) + ".json");
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
