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

/** What a user can get wrong about an experiment. */
class SweepMistakesTest {

    private static final String ENTRANTS = "\"entrants\": [\"tit-for-tat\", \"random\"], ";

    @TempDir
    Path folder;

    private static void assertRefused(CommandRun run, String message) {
        assertThat(run).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", message + "\n"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("e.json"), "{ \"seed\": 1, " + ENTRANTS + content + " }");
    }

    private static CommandRun sweep(Path file, String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("sweep", file.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'turns': 3 | 1: vary is missing",
                "'vary': {} | 61: vary must name at least one parameter, such as 'match.turns'",
                "'vary': { 'match.turns': [] } | 78: vary['match.turns'] must have at least one value",
                "'vary': { 'match.turns': 5 } | 78: vary['match.turns'] must be a list of values, a range such as { 'from': 0, 'to': 1, 'step': 0.1 }, or a distribution such as { 'uniform': [0, 1] }, but was 5",
                "'vary': { 'match.turns': [5, 0] } | 82: vary['match.turns'][1] must be a whole number from 1 to 1000000000, but was 0",
                "'vary': { 'match.turnes': [5] } | unknown field match.turnes; did you mean 'turns'?",
                "'vary': { 'match.turns': { 'from': 1 } } | 78: vary['match.turns'].to is missing",
                "'vary': { 'match.turns': { 'from': 1, 'to': 5 } } | 78: vary['match.turns'] must have either 'step' or 'count'",
                "'vary': { 'match.turns': { 'from': 1, 'to': 5, 'step': -1 } } | 108: vary['match.turns'].step must be a number other than 0 that leads from 'from' to 'to', but was -1",
                "'vary': { 'match.turns': { 'from': 0, 'to': 5, 'count': 3, 'scale': 'log' } } | 78: vary['match.turns'] must lie above 0 on a 'log' scale",
                "'vary': { 'match.turns': { 'whole': [1, 5] } } | 78: vary['match.turns']: is drawn at random, so that 'cells' must say how many cells there are",
                "'vary': { 'match.turns': { 'whole': [5, 1] } }, 'cells': 3 | 89: vary['match.turns'].whole must have its lower number first",
                "'vary': { 'match.turns': { 'uniforn': [5, 1] } }, 'cells': 3 | 80: unknown field vary['match.turns'].uniforn; did you mean 'uniform'?",
                "'vary': { 'entrants': { 'choose': 7, 'of': ['@classroom'] } }, 'cells': 3 | unknown group '@classroom'",
                "'vary': { 'entrants': { 'choose': 3, 'of': ['random', 'grudger'] } }, 'cells': 3 | 87: vary.entrants.choose must be a whole number from 1 to 2, but was 3",
                "'vary': { 'entrants.7': ['grudger'] } | entrants has 2 items, counted from 0, but none is '7'",
                "'vary': { 'seed': [1] }, 'cells': 0 | 87: cells must be a whole number from 1 to 10000000, but was 0",
            })
    void aMistakeIsToldWithItsPlace(String content, String message) throws IOException {
        Path file = file(content.replace('\'', '"'));

        CommandRun run = sweep(file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.replace('\'', '"')).startsWith(file + ":");
    }

    @Test
    void anExperimentIsNoTournament() throws IOException {
        Path file = file("\"vary\": { \"match.turns\": [5] }");

        assertRefused(
                CommandRun.of("run", file.toString()),
                file + ":1:61: vary: this makes it an experiment, which dilemma sweep plays");
        assertThat(CommandRun.of("tournaments", "check", file.toString()).out()).isEqualTo(file + ": ok\n");
    }

    @Test
    void aShareNeedsASeedAndANumberOfShares() throws IOException {
        Path file = Files.writeString(
                folder.resolve("e.json"), "{ " + ENTRANTS + "\"vary\": { \"match.turns\": [5, 6] } }");

        assertRefused(
                sweep(file, "--shard", "1/2"),
                "a share of an experiment needs a seed, so that all shares have the same one: give \"seed\" in the"
                        + " file, or --seed");
        assertThat(sweep(file, "--shard", "3/2").err())
                .startsWith("invalid value for option '--shard': a shard is one of 1/2 to 2/2, but was 3/2");
        assertThat(sweep(file, "--shard", "half").err())
                .startsWith("invalid value for option '--shard': \"half\" is no share of the cells, such as 2/3");
    }

    @Test
    void noOtherFileIsOverwrittenOrContinued() throws IOException {
        Path file = file("\"vary\": { \"match.turns\": [5, 6] }");
        Path cells = folder.resolve("cells.jsonl");
        assertThat(sweep(file, "-o", cells.toString()).exitCode()).isZero();
        byte[] before = Files.readAllBytes(cells);

        assertRefused(
                sweep(file, "-o", cells.toString()),
                cells + ": is there already; continue it with --resume, or give the new sweep another file");
        assertRefused(
                sweep(file, "-o", cells.toString(), "--resume", "--seed", "2"),
                cells + ": belongs to another experiment, or to this one before it was changed");
        assertRefused(
                sweep(file, "-o", cells.toString(), "--resume", "--shard", "1/2"),
                cells + ": belongs to another share of this experiment");
        assertThat(cells).hasBinaryContent(before);

        Path text = Files.writeString(folder.resolve("text.jsonl"), "my notes");
        assertThat(sweep(file, "-o", text.toString(), "--resume").exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(text).hasContent("my notes");
    }

    @Test
    void aLineThatIsNotTheNextOneEndsIt() throws IOException {
        Path file = file("\"vary\": { \"match.turns\": [5, 6, 7] }");
        Path cells = folder.resolve("cells.jsonl");
        assertThat(sweep(file, "-o", cells.toString()).exitCode()).isZero();
        Files.writeString(cells, Files.readString(cells).replace("{\"cell\": 1,", "{\"cell\": 2,"));

        assertRefused(
                sweep(file, "-o", cells.toString(), "--resume"),
                cells + ":3: is not the line of cell 1, which was to come; the file is not as a sweep leaves it");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsPlayed() throws IOException {
        Path file = file("\"vary\": { \"match.turns\": [5, 6, 7] }");
        Path cells = folder.resolve("no-such-folder").resolve("cells.jsonl");

        assertRefused(
                sweep(file, "-o", cells.toString()),
                cells + ": cannot be written: there is no folder " + cells.getParent());
        assertRefused(
                sweep(file, "-o", folder.toString()),
                folder + ": is no regular file, to which a sweep could be appended; --json prints it");
        assertRefused(sweep(file, "--resume"), "--resume needs -o with the file of lines that is to be continued");
    }

    @Test
    void onlySweepsAreJoined() throws IOException {
        Path file = file("\"vary\": { \"match.turns\": [5, 6] }");
        Path cells = folder.resolve("cells.jsonl");
        Path others = folder.resolve("others.jsonl");
        assertThat(sweep(file, "-o", cells.toString()).exitCode()).isZero();
        assertThat(sweep(file, "-o", others.toString(), "--seed", "9").exitCode())
                .isZero();

        assertRefused(
                CommandRun.of("merge", cells.toString(), others.toString()),
                others + ": belongs to another experiment, or to this one before it was changed");
        assertThat(CommandRun.of("merge", file.toString()).exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertRefused(
                CommandRun.of("merge", folder.resolve("none.jsonl").toString()),
                folder.resolve("none.jsonl") + ": there is no such file");
    }
}
