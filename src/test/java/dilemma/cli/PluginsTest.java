package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginsTest {

    @TempDir
    Path scratch;

    private PluginFolder plugins;

    @BeforeEach
    void prepare() {
        plugins = new PluginFolder(scratch);
    }

    private CommandRun with(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--plugins";
        all[args.length + 1] = plugins.jars().toString();
        return CommandRun.of(all);
    }

    private void assertRefused(String jar, String message) {
        assertThat(with("strategies"))
                .isEqualTo(
                        new CommandRun(ExitCode.WRONG_INPUT, "", plugins.jars().resolve(jar) + ": " + message + "\n"));
    }

    @Test
    void theTemplatePlaysATournamentWithTheSameResultOnAnyNumberOfThreads() throws Exception {
        plugins.addTemplate();
        Path contest = Files.writeString(scratch.resolve("mine.json"), """
                { "entrants": [
                    "patient",
                    "tit-for-tat",
                    { "use": "patient", "transform": [{ "noisy": { "p": 0.1 } }], "as": "Clumsy" }
                  ],
                  "match": { "turns": 20 }, "repetitions": 3, "seed": 1 }
                """);

        CommandRun one = with("run", contest.toString(), "--json", "--threads", "1");
        CommandRun two = with("run", contest.toString(), "--json", "--threads", "2");

        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(one.out()).contains("\"patient\"", "\"patient+noisy=0.1\"").isEqualTo(two.out());
    }

    @Test
    void theTemplateLosesPatienceAfterThreeDefections() throws Exception {
        plugins.addTemplate();

        assertThat(with("match", "patient", "alternator", "--turns", "10").out())
                .contains("Patient     CCCCCCDDDD", "Alternator  CDCDCDCDCD");
    }

    @Test
    void aPluginIsListedAndShownWithItsJar() throws Exception {
        plugins.addTemplate();

        assertThat(with("strategies", "--search", "patient", "-q").out()).contains("patient", "Patient");
        assertThat(with("strategies", "show", "patient").out())
                .contains("plugin       " + plugins.jars().resolve("patient.jar"));
        assertThat(new ObjectMapper()
                        .readTree(
                                with("strategies", "show", "patient", "--json").out())
                        .path("jar")
                        .textValue())
                .isEqualTo(plugins.jars().resolve("patient.jar").toString());
    }

    @Test
    void twoJarsMayHaveClassesOfTheSameName() throws Exception {
        plugins.addStrategy("a.jar", "Same", "same-a", "");
        plugins.addStrategy(
                "b.jar",
                "Same",
                "same-b",
                "public Player newPlayer(Setting setting, RandomSource random) { return history -> Move.D; }");

        assertThat(with("match", "same-a", "same-b", "--turns", "3").out()).contains("CCC", "DDD");
    }

    @Test
    void anIdThatIsTakenIsAnError() throws Exception {
        plugins.addStrategy("a.jar", "Mine", "tit-for-tat", "");
        assertRefused("a.jar", "the id \"tit-for-tat\" is taken by a built-in strategy; give the strategy another id");

        plugins.addStrategy("a.jar", "Mine", "alternator", "");
        assertRefused("a.jar", "the id \"alternator\" is taken by a built-in strategy; give the strategy another id");

        plugins.addStrategy("a.jar", "Mine", "mine", "");
        plugins.addStrategy("b.jar", "Mine", "mine", "");
        assertRefused(
                "b.jar",
                "the id \"mine\" is taken by " + plugins.jars().resolve("a.jar") + "; give the strategy another id");
    }

    @Test
    void aStrategyFileMayNotHaveTheIdOfAPlugin() throws Exception {
        plugins.addTemplate();
        Path files = Files.createDirectory(scratch.resolve("files"));
        Path file = Files.writeString(files.resolve("patient.json"), "{}");

        assertThat(with("strategies", "--strategies", files.toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        file + ": the id \"patient\" is taken by "
                                + plugins.jars().resolve("patient.jar") + "; give the file another name\n"));
    }

    @Test
    void aFolderThatIsNotThereOrHasNoJarsIsRefused() throws Exception {
        assertThat(with("strategies"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", plugins.jars() + ": there is no such folder\n"));

        Files.createDirectory(plugins.jars());

        assertThat(with("strategies"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT, "", plugins.jars() + ": there is no jar in this folder, so no plugin\n"));
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws Exception {
        Files.createDirectory(plugins.jars());
        Files.writeString(plugins.jars().resolve("a.jar"), "not a jar");

        assertThat(with("strategies").exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(with("strategies").err())
                .startsWith(plugins.jars().resolve("a.jar") + ": it cannot be read as a jar: ")
                .hasLineCount(1);
    }

    @Test
    void aJarThatNamesNoStrategyIsRefused() throws Exception {
        plugins.pack("a.jar", Map.of("notes.txt", new byte[0]));
        assertRefused("a.jar", "it has no " + PluginFolder.SERVICES + ", which names its strategies, one class a line");

        plugins.pack("a.jar", Map.of(PluginFolder.SERVICES, new byte[0]));
        assertRefused("a.jar", "its " + PluginFolder.SERVICES + " names no class of its own");
    }

    @Test
    void aListOfStrategiesThatIsTooLargeIsRefusedAlsoWhereTheJarDeniesIt() throws Exception {
        int size = (16 << 20) + 1;
        plugins.pack("a.jar", Map.of(PluginFolder.SERVICES, new byte[size]));
        String refusal = PluginFolder.SERVICES + " is larger than the 16 MiB that can be read";
        assertRefused("a.jar", refusal);

        ByteBuffer jar = ByteBuffer.wrap(Files.readAllBytes(plugins.jars().resolve("a.jar")))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i <= jar.limit() - Integer.BYTES; i++) {
            if (jar.getInt(i) == size) {
                jar.putInt(i, 1);
            }
        }
        Files.write(plugins.jars().resolve("a.jar"), jar.array());
        assertRefused("a.jar", refusal);
    }

    @Test
    void aJarWithClassesOfTheProgramIsRefused() throws Exception {
        Map<String, byte[]> entries =
                new TreeMap<>(plugins.compiled("mine.Mine", PluginFolder.source("Mine", "mine", "")));
        entries.put(PluginFolder.SERVICES, "mine.Mine\n".getBytes(StandardCharsets.UTF_8));
        entries.put("dilemma/strategy/Strategy.class", new byte[0]);
        plugins.pack("a.jar", entries);

        assertRefused(
                "a.jar",
                "it has dilemma/strategy/Strategy.class, but the package dilemma is the program's;"
                        + " leave its classes out of the jar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "mine.Nobody @ public class Mine {} @ dilemma.strategy.Strategy: Provider mine.Nobody not found",
                "mine.Mine @ public class Mine {} @ dilemma.strategy.Strategy: mine.Mine not a subtype",
            })
    void aClassThatIsNotThereOrNoStrategyIsRefused(String named, String source, String message) throws Exception {
        plugins.add("a.jar", "mine.Mine", "package mine; " + source, named + "\n");

        assertRefused("a.jar", message);
    }

    @Test
    void aClassThatIsNotPublicIsRefused() throws Exception {
        String source = PluginFolder.source("Mine", "mine", "public Mine() {}").replace("public final class", "class");
        plugins.add("a.jar", "mine.Mine", source, "mine.Mine\n");

        assertRefused("a.jar", "the class mine.Mine must be public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "public Mine(int n) {} @ dilemma.strategy.Strategy: mine.Mine Unable to get public no-arg constructor:"
                        + " java.lang.NoSuchMethodException: mine.Mine.<init>()",
                "public Mine() { throw new IllegalStateException(\"no\\nway\"); } @ dilemma.strategy.Strategy: Provider mine.Mine could not be"
                        + " instantiated: java.lang.IllegalStateException: no",
                "public Profile profile() { return null; } @ mine.Mine gave null when asked for its profile",
                "public Profile profile() { throw new IllegalStateException(\"no\"); } @ mine.Mine threw"
                        + " java.lang.IllegalStateException: no when asked for its profile",
                "public Profile profile() { throw new IllegalStateException(\"\\u001b[31m\"); } @ mine.Mine threw"
                        + " java.lang.IllegalStateException: \\u001b[31m when asked for its profile",
                "public Profile profile() { return Profile.of(\"My Id\", \" \", Traits.unbounded()); } @ the profile of"
                        + " mine.Mine is wrong: its id must be of lower-case letters, digits and single hyphens, but is"
                        + " \"My Id\"; it has no name",
                "public Profile profile() { return new Profile(\"a\", \"A\", List.of(), null, null, null); } @ the"
                        + " profile of mine.Mine is wrong: its rule is null; its source is null; its traits, their"
                        + " memory or the game that they are tuned for is null",
            })
    void aStrategyThatCannotBeMadeOrHasAWrongProfileIsRefused(String members, String message) throws Exception {
        plugins.addStrategy("a.jar", "Mine", "mine", members);

        assertRefused("a.jar", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "return null; @ gave null when asked for a player",
                "throw new StackOverflowError(); @ threw java.lang.StackOverflowError when asked for a player",
                "return history -> null; @ gave null when asked for its move on turn 1",
                "return history -> history.turn() < 3 ? Move.C : Move.valueOf(\"E\"); @ threw"
                        + " java.lang.IllegalArgumentException: No enum constant dilemma.game.Move.E when asked for its"
                        + " move on turn 3",
                "return history -> { random.nextDouble(); return Move.C; }; @ threw java.lang.IllegalStateException: a"
                        + " player that is declared deterministic asked for a random number when asked for its move on"
                        + " turn 1",
                "return history -> { history.append(Move.C, Move.C); return Move.C; }; @ wrote into the history when"
                        + " asked for its move on turn 1",
            })
    void aStrategyThatBreaksTheContractInAMatchEndsTheRunWithoutAResult(String body, String message) throws Exception {
        plugins.addStrategy(
                "a.jar",
                "Mine",
                "mine",
                "public Player newPlayer(Setting setting, RandomSource random) { " + body + " }");
        Path contest = Files.writeString(scratch.resolve("mine.json"), "{ \"entrants\": [\"mine\", \"grudger\"] }");
        Path result = scratch.resolve("result.json");

        assertThat(with("run", contest.toString(), "--threads", "1", "-q", "-o", result.toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        plugins.jars().resolve("a.jar") + ": mine.Mine " + message
                                + ", in the match of mine and mine\n"));
        assertThat(result).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "null @ gave null when asked for its machine",
                "Optional.of(new Walker(2, 1)) @ gave 2.0 when asked for the probability of C in state s",
                "Optional.of(new Walker(1, 0.5)) @ gave probabilities that are not positive with a sum of 1 when asked"
                        + " for the states after state s and CC",
            })
    void aStrategyWhoseStatesAreUnsoundIsToldSo(String machine, String message) throws Exception {
        plugins.addStrategy("a.jar", "Mine", "mine", """
                public Optional<? extends StochasticMachine<?>> machine(Setting setting) { return %s; }
                record Walker(double play, double on) implements StochasticMachine<String> {
                    public String start() { return "s"; }
                    public double cooperation(String state) { return play; }
                    public Map<String, Double> next(String state, Outcome outcome) { return Map.of("s", on); }
                    public boolean isSeedFaithful(String state) { return true; }
                }
                """.formatted(machine));

        CommandRun run = with("strategies", "show", "mine");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err())
                .startsWith(plugins.jars().resolve("a.jar") + ": mine.Mine " + message)
                .hasLineCount(1);
    }
}
