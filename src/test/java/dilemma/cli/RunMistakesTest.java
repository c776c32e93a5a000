package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can get wrong: exit code 2, a sentence with the place and the value, and nothing on standard output. */
class RunMistakesTest {

    @TempDir
    Path folder;

    private static String[] arguments(String... arguments) {
        return Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
    }

    private static void assertRefused(CommandRun run, String message) {
        assertThat(run).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ 'entrants': ['tit-for-tet'] } | 16: entrants[0]: unknown strategy 'tit-for-tet'; did you mean 'tit-for-tat'?",
                "{ 'entrants': ['@nobody'] } | 16: entrants[0]: unknown group '@nobody'",
                "{ 'entrants': ['random:q=1'] } | 16: entrants[0]: 'random' does not take a parameter 'q'; its parameters are p (a number from 0 to 1)",
                "{ 'entrants': ['random:p=1.5'] } | 16: entrants[0]: 'random': p must be a number from 0 to 1, but was '1.5'",
                "{ 'entrants': [7] } | 16: entrants[0] must be a strategy, such as 'tit-for-tat', or an object with 'use', but was 7",
                "{ 'entrants': 'random' } | 15: entrants must be a list, but was 'random'",
                "{ 'entrants': [] } | 15: entrants must name at least one strategy",
                "{ } | 1: entrants is missing",
                "{ 'entrants': ['random', 'random'] } | 26: entrants[1]: two entrants are shown as 'Random', the other one from entrants[0]",
                "{ 'turns': 3, 'entrants': ['random'] } | 3: unknown field turns; known here: ",
                "{ 'repetitions': 'many', 'entrants': ['random'] } | 18: repetitions must be a whole number from 1 to 10000000, or { 'until': 'settled' }, but was 'many'",
                "{ 'repetitions': 0, 'entrants': ['random'] } | 18: repetitions must be a whole number from 1 to 10000000, but was 0",
                "{ 'match': { 'turns': 0 }, 'entrants': ['random'] } | 23: match.turns must be a whole number from 1 to 1000000000, but was 0",
                "{ 'match': { 'turns': 2.5 }, 'entrants': ['random'] } | 23: match.turns must be a whole number from 1 to 1000000000, but was 2.5",
                "{ 'match': { 'noise': { 'execution': 1.5 } }, 'entrants': ['random'] } | 38: match.noise.execution must be a number from 0 to 1, but was 1.5",
                "{ 'match': { 'recognition': NaN }, 'entrants': ['random'] } | 29: match.recognition must be a number from 0 to 1, but was NaN",
                "{ 'match': { 'continuation': 1 }, 'entrants': ['random'] } | 30: match.continuation must be a number of at least 0 and below 1, but was 1",
                "{ 'match': { 'continuation': 0.99999999 }, 'entrants': ['random'] } | 30: match.continuation gives matches of 99999999.49752407 turns on average, but without a cap at most 10000000 can be played",
                "{ 'game': { 'R': 1e300, 'S': 0, 'T': 5, 'P': 1 }, 'entrants': ['random'] } | 11: game: a payoff is 1E300, but those of a tournament must be from -1E100 to 1E100",
                "{ 'game': { 'R': 1e400, 'S': 0, 'T': 5, 'P': 1 }, 'entrants': ['random'] } | 18: game.R must be a finite number",
                "{ 'entrants': ['zd-set-2', 'random'] } | 16: entrants[0]: 'ZD-SET-2' needs a baseline l between the utilities P = -3 and R = -1, but l is 2",
                "{ 'entrants': ['random', 'grudger'], 'topology': { 'edges': [['Random', 'Grugder']] } } | 73: topology.edges[0][1]: there is no entrant shown as 'Grugder'; did you mean 'Grudger'?",
                "{ 'entrants': ['random'], 'selfPlay': false } | 1: nobody has a partner",
                "{ 'entrants': ['random'], 'published': { 'source': 'x', 'tables': [{ 'what': 'x', 'measure': 'score', 'figures': { 'randon': 1 } }] } } | 126: published.tables[0].figures.randon: unknown strategy 'randon'",
                "{ 'entrants': ['random'], 'published': { 'source': 'x', 'tables': [{ 'what': 'x', 'measure': 'score', 'figures': { 'random': 1, 'random(p=0.5)': 2 } }] } } | 146: published.tables[0].figures['random(p=0.5)']: there is a figure of 'Random' already",
                "{ 'entrants': ['random'] | 25: it ends too early",
                "{ 'entrants': ['random'] } } | 28: there is nothing for this bracket to close",
            })
    void aFileThatIsWrongIsRefusedWithThePlace(String tournament, String expected) {
        CommandRun run = CommandRun.reading(tournament.replace('\'', '"'), arguments("-", "--json", "--seed", "1"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("standard input:1:" + expected.replace('\'', '"'));
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--turns abc      | --turns: match.turns must be a whole number from 1 to 1000000000, a list of such numbers, or"
                        + " \"limit\", but was \"abc\"",
                "--turns 0        | --turns: match.turns must be a whole number from 1 to 1000000000, but was 0",
                "--turns 3,x      | --turns",
                "--noise 2        | --noise: match.noise.execution must be a number from 0 to 1, but was 2",
                "--noise NaN      | --noise: match.noise.execution must be a number from 0 to 1, but was NaN",
                "--misperception -1 | --misperception: match.noise.perception must be a number from 0 to 1, but was -1",
                "--repetitions 0  | --repetitions: repetitions must be a whole number from 1 to 10000000, but was 0",
                "--game poker     | --game: game must be",
                "--set match.turn=3 | --set match.turn: unknown field match.turn; did you mean \"turns\"?",
                "--set match.turns | --set \"match.turns\": expected PATH=VALUE, such as match.turns=500",
                "--seed -1        | --seed is -1, but must be a whole number from 0 to 9007199254740991",
                "--seed 9007199254740992 | --seed is 9007199254740992, but must be a whole number from 0 to 9007199254740991",
                "--seed abc       | --seed is abc, but must be a whole number from 0 to 9007199254740991",
                "--threads 0      | --threads is 0, but must be at least 1",
                "--threads many   | --threads is many, but must be at least 1",
                "--turnz 3        | unknown option \"--turnz\"; did you mean \"--turns\"?",
                "--pairs          | missing required parameter for option '--pairs' (FILE)",
            })
    void anOptionThatIsWrongIsRefusedByItsName(String options, String expected) {
        CommandRun run = CommandRun.of(arguments(("known-end " + options).split(" ")));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(expected).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aTournamentThatIsNotThereIsAnsweredWithTheNearest() {
        assertRefused(
                CommandRun.of(arguments("clasroom")),
                "there is no ready-made tournament \"clasroom\"; did you mean \"classroom\"?");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("mine.json");

        assertRefused(CommandRun.of(arguments(file.toString())), file + ": there is no such file");
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() {
        assertRefused(CommandRun.of(arguments(folder.toString())), folder + ": is a directory, but a file is needed");
    }

    @Test
    void standardInputIsReadOnce() {
        assertRefused(
                CommandRun.reading("{ \"entrants\": [\"random\"] }", arguments("-", "-")),
                "standard input can be read only once, so - can stand only once");
    }

    @Test
    void aRunWithoutATournamentIsRefused() {
        assertRefused(CommandRun.of("run"), "missing required parameter: 'FILE|NAME'\nTry 'dilemma run --help'.");
    }

    @Test
    void whatCannotBePlayedInALifetimeIsRefused() {
        CommandRun run = CommandRun.of(arguments("classroom", "--turns", "1000000000", "--repetitions", "10000000"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("the tournament must have at most 10000000000000 turns in all, but has 7.8E17");
    }

    @Test
    void aMistakeInTheLastTournamentIsFoundBeforeTheFirstIsPlayed() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{ }");

        CommandRun run = CommandRun.of(arguments("known-end", wrong.toString(), "-o", folder.toString()));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("known-end.json")).doesNotExist();
    }
}
