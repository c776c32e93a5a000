package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategiesCheckTest {

    @TempDir
    Path folder;

    private static CommandRun check(Object... args) {
        return CommandRun.of(Stream.concat(
                        Stream.of("strategies", "check", "--files-only"),
                        Stream.of(args).map(String::valueOf))
                .toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileThatHoldsIsOk() throws Exception {
        Path file =
                write("mine.json", "{ \"id\": \"mine\", \"name\": \"Mine\", \"kind\": \"cycle\", \"moves\": \"CD\" }");

        assertThat(check(file)).isEqualTo(new CommandRun(ExitCode.SUCCESS, file + ": ok\n", ""));
    }

    @Test
    void everyShippedFileIsOk() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("strategies"))) {
            Object[] all =
                    files.filter(file -> file.toString().endsWith(".json")).toArray();

            CommandRun run = CommandRun.of(Stream.concat(
                            Stream.of("strategies", "check", "--files-only", "--quiet"),
                            Stream.of(all).map(String::valueOf))
                    .toArray(String[]::new));

            assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines())
                    .hasSize(all.length)
                    .allSatisfy(line -> assertThat(line).endsWith(": ok"));
        }
    }

    @Test
    void allProblemsOfAFileAreTold() throws Exception {
        Path file = write("mine.json", """
                { "id": "other", "name": "Mine", "kind": "cycle",
                  "moves": "CX" }
                """);

        assertThat(check(file))
                .isEqualTo(new CommandRun(ExitCode.CHECK_FAILED, """
                        FILE:1:9: id must be "mine", as the file is named, but was "other"
                        FILE:2:12: moves must be a sequence of C and D, such as "CCD", but was "CX"
                        """.replace("FILE", file.toString()), ""));
    }

    @Test
    void aFileThatIsNoJsonDoesNotHold() throws Exception {
        CommandRun run = check(write("mine.json", "cooperate"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out()).startsWith(folder.resolve("mine.json") + ":1:1: ");
    }

    @Test
    void aFileThatIsNotNamedByAnIdDoesNotHold() throws Exception {
        Path file = write("My Rule.json", "{}");

        assertThat(check(file))
                .isEqualTo(new CommandRun(
                        ExitCode.CHECK_FAILED,
                        file
                                + ": a strategy file is named by its id, in lower-case letters, digits and single hyphens\n",
                        ""));
    }

    @Test
    void aFileThatCannotBeReadIsAnErrorAndTheOthersAreChecked() throws Exception {
        Path wrong = write("wrong.json", "{ \"id\": \"wrong\", \"name\": \"W\", \"kind\": \"cycle\" }");
        Path right =
                write("right.json", "{ \"id\": \"right\", \"name\": \"R\", \"kind\": \"cycle\", \"moves\": \"C\" }");
        Path absent = folder.resolve("absent.json");

        assertThat(check(absent, wrong, right))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        wrong + ":1:1: moves is missing\n" + right + ": ok\n",
                        absent + ": there is no such file\n"));
    }

    @Test
    void whatItIsMadeOfMayComeFromAFolder() throws Exception {
        write("base.json", "{ \"id\": \"base\", \"name\": \"Base\", \"kind\": \"cycle\", \"moves\": \"C\" }");
        Path file = write("flipped.json", """
                { "id": "flipped", "name": "Flipped", "kind": "transformed", "of": "base", "transform": ["flip"] }
                """);

        assertThat(check(file))
                .isEqualTo(new CommandRun(
                        ExitCode.CHECK_FAILED, file + ":1:68: of: there is no strategy with the id \"base\"\n", ""));
        assertThat(check("--strategies", folder, file))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, file + ": ok\n", ""));
    }

    @Test
    void anIdOfABuiltInStrategyIsNoted() throws Exception {
        Path file = write(
                "grudger.json", "{ \"id\": \"grudger\", \"name\": \"G\", \"kind\": \"cycle\", \"moves\": \"C\" }");

        assertThat(check(file))
                .isEqualTo(new CommandRun(
                        ExitCode.SUCCESS,
                        file + ": ok\n",
                        file + ": a strategy that comes with the program has the id \"grudger\" too;"
                                + " to play with --strategies, this file needs another name and id\n"));
    }
}
