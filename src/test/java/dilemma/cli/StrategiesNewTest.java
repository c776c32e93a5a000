package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategiesNewTest {

    @TempDir
    Path folder;

    private CommandRun make(String language, String name) {
        return CommandRun.of("strategies", "new", "--language", language, name, "-o", folder.toString());
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    static List<String> everyLanguage() {
        return Starter.names();
    }

    /** Writes a strategy and makes it ready to be started. */
    private Path ready(String language) throws IOException, InterruptedException {
        assertThat(make(language, "mine").exitCode()).isEqualTo(ExitCode.SUCCESS);
        Path mine = folder.resolve("mine");
        switch (language) {
            case "python" -> assumeTrue(isInstalled("python3"), "needs Python");
            case "javascript" -> assumeTrue(isInstalled("node"), "needs Node");
            case "java" -> useThisJava(mine.resolve("mine.json"));
            case "c" -> {
                assumeTrue(isInstalled("cc"), "needs a compiler of C");
                Process compiler = new ProcessBuilder("cc", "-Wall", "-Werror", "-O2", "-o", "strategy", "strategy.c")
                        .directory(mine.toFile())
                        .inheritIO()
                        .start();
                assertThat(compiler.waitFor()).isZero();
            }
            default -> {}
        }
        return mine;
    }

    private static void useThisJava(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String text = Files.readString(file);
        assertThat(text).contains("[\"java\", ");
        Files.writeString(file, text.replace("[\"java\", ", "[\"" + java + "\", "));
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "programs have other names there")
    void whatIsWrittenPlaysTitForTat(String language) throws Exception {
        Path mine = ready(language);
        String file = folder.resolve("tournament.json").toString();
        List<JsonNode> payoffs = new ArrayList<>();
        for (String first : List.of("mine", "tit-for-tat")) {
            Files.writeString(Path.of(file), """
                    { "entrants": ["%s", "alternator", "grudger", "cycle:moves=CCDD"],
                      "match": { "turns": 30 }, "seed": 1 }
                    """.formatted(first));
            CommandRun run = CommandRun.of("run", file, "--strategies", mine.toString(), "--json");
            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
            JsonNode result = new ObjectMapper().readTree(run.out());
            assertThat(result.path("faults")).isEmpty();
            payoffs.add(result.path("pairs").path("payoff"));
        }

        assertThat(payoffs.get(0)).isEqualTo(payoffs.get(1));
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "programs have other names there")
    void whatIsWrittenPassesTheCheckAndTheReadmesMatch(String language) throws Exception {
        Path mine = ready(language);

        CommandRun check =
                CommandRun.of("strategies", "check", mine.resolve("mine.json").toString());
        CommandRun match = CommandRun.of("match", "mine", "random", "--strategies", mine.toString());

        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(check.out())
                .contains("legal          yes", "repeatable     yes", "starts afresh  yes", "chance         none");
        assertThat(match.exitCode()).as(match.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(Files.readString(mine.resolve("README.md"))).contains("dilemma match mine random --strategies mine");
    }

    /** The example in the comments is taken: what it leaves to chance must come from the seed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            python     | strategy.py   | return partner | return "C" if partner == "D" and chance.random() < 0.1 else partner
            javascript | strategy.js   | return partner | return partner === "D" && random() < 0.1 ? "C" : partner
            c          | strategy.c    | return partner | return partner == 'D' && chance() < 0.1 ? 'C' : partner
            java       | Strategy.java | return partner | return partner == 'D' && chance.nextDouble() < 0.1 ? 'C' : partner
            """)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "programs have other names there")
    void chanceComesFromTheSeed(String language, String rule, String before, String after) throws Exception {
        Path mine = ready(language);
        Path file = mine.resolve(rule);
        Files.writeString(file, Files.readString(file).replace(before, after));
        Path description = mine.resolve("mine.json");
        Files.writeString(
                description, Files.readString(description).replace("\"stochastic\": false", "\"stochastic\": true"));
        if (language.equals("c")) {
            assertThat(new ProcessBuilder("cc", "-o", "strategy", rule)
                            .directory(mine.toFile())
                            .start()
                            .waitFor())
                    .isZero();
        }

        CommandRun check = CommandRun.of("strategies", "check", description.toString());

        assertThat(check.out())
                .contains("legal          yes", "repeatable     yes", "starts afresh  yes", "chance         yes");
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void noPlaceholderIsLeftAndTheFilesAreNoted(String language) throws IOException {
        CommandRun run = make(language, "my-rule");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("wrote ").contains("dilemma match my-rule random --strategies ");
        Path made = folder.resolve("my-rule");
        assertThat(made.resolve("my-rule.json")).content().contains("\"name\": \"My Rule\"");
        assertThat(made.resolve("README.md")).content().startsWith("# My Rule\n");
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files)
                    .hasSize(language.equals("json") ? 2 : 3)
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("@[a-z]+@"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(made);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"My-Rule", "my_rule", "-rule", "rule-", "my--rule", "../rule", "rule/x", "", "r\u00e8gle"})
    void aNameThatIsNoIdIsAnError(String name) {
        CommandRun run = CommandRun.of("strategies", "new", "-l", "c", "-o", folder.toString(), "--", name);

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "\"" + name
                                + "\" cannot be the id of a strategy: an id has lower-case letters, digits and single"
                                + " hyphens\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tit-for-tat", "noisy-grudger"})
    void aNameThatIsTakenIsAnError(String name) {
        assertThat(make("python", name))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "a strategy that comes with the program has the id \"" + name + "\"; take another name\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownLanguageIsAnErrorWithTheNearest() {
        assertThat(make("pyton", "mine"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "--language is \"pyton\", but must be one of python, javascript, c, java, json;"
                                + " did you mean \"python\"?\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsThereIsNeverOverwritten(boolean isFolder) throws IOException {
        Path mine = folder.resolve("mine");
        if (isFolder) {
            Files.createDirectory(mine);
        } else {
            Files.writeString(mine, "precious");
        }

        assertThat(make("python", "mine"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT, "", mine + ": is already there, and nothing is overwritten\n"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(mine);
        }
        if (isFolder) {
            assertThat(mine).isEmptyDirectory();
        } else {
            assertThat(mine).hasContent("precious");
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        Path absent = folder.resolve("absent");

        assertThat(CommandRun.of("strategies", "new", "-l", "java", "mine", "-o", absent.toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        absent.resolve("mine") + ": cannot be made: there is no folder " + absent + "\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderInWhichNothingCanBeMadeIsAnErrorThatNamesTheTarget() {
        CommandRun run = CommandRun.of("strategies", "new", "-l", "java", "mine", "-o", "/proc");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).startsWith("cannot write /proc/mine: ").hasLineCount(1);
    }
}
