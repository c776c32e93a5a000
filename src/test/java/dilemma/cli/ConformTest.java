package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our strategies against behaviour recorded from the published library (Axelrod-Python 4.13). */
class ConformTest {

    private static final Path RECORDED = Path.of("src", "test", "resources", "conformance");

    @TempDir
    Path folder;

    private static String file(String name) {
        return RECORDED.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "responses.json, 'responses of 152 strategies, 1590 recordings'",
        "slips.json, 'slips of 152 strategies, 456 recordings'",
        "rates.json, 'rates of 69 strategies, 360 recordings'"
    })
    void everyStrategyBehavesAsRecorded(String name, String counted) {
        CommandRun run = CommandRun.of("conform", file(name));

        assertThat(run.out()).isEqualTo(file(name) + ": " + counted + ": all as recorded\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
    }

    private Path recording(String text) throws IOException {
        return Files.writeString(folder.resolve("recorded.json"), text.replace('\'', '"'));
    }

    private static String responses(String strategy, String moves) {
        return "{ 'kind': 'responses', 'turns': 6, 'game': 'axelrod', 'opponents': { 'some': 'CDDCDC' },"
                + " 'responses': { '" + strategy + "': { 'unknown-length': { 'some': '" + moves + "' } } } }";
    }

    @Test
    void aDifferenceIsToldWithItsTurnAndBothMoves() throws IOException {
        Path file = recording(responses("tit-for-tat", "CCDCCD"));

        assertThat(CommandRun.of("conform", file.toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.CHECK_FAILED,
                        "tit-for-tat against some: differs first on turn 4: recorded CCDC, played CCDD\n" + file
                                + ": responses of 1 strategy, 1 recording: 1 difference\n",
                        ""));
    }

    @Test
    void oneStrategyAloneIsCompared() {
        CommandRun run = CommandRun.of("conform", "--only", "grudger", file("slips.json"));

        assertThat(run.out()).isEqualTo(file("slips.json") + ": slips of 1 strategy, 3 recordings: all as recorded\n");
        assertThat(CommandRun.of("conform", "--only", "gruger", file("slips.json"))
                        .err())
                .startsWith("nothing is recorded of \"gruger\"; did you mean \"grudger\"?\n");
    }

    @Test
    void aRateThatDiffersIsToldWithBothFrequencies() throws IOException {
        Path file = recording("""
                { "kind": "rates", "turns": 2, "runs": 600, "game": "axelrod", "opponents": { "some": "CC" },
                  "responses": { "random": { "unknown-length": { "some":
                    { "cooperations": [300, 30], "sum": 330, "sumOfSquares": 390 } } } } }
                """);

        CommandRun run = CommandRun.of("conform", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out())
                .startsWith("random against some: cooperates on turn 2 with frequency 0.")
                .endsWith(", recorded 0.05\n" + file + ": rates of 1 strategy, 1 recording: 1 difference\n");
    }

    @Test
    void aStrategyOfChanceHasNoFixedMoves() throws IOException {
        Path file = recording(responses("random", "CCCCCC"));

        CommandRun run = CommandRun.of("conform", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out()).startsWith("random against some: leaves moves to chance, recorded CCCCCC\n");
    }

    @Test
    void aMissingStrategyCountsUnlessOnlyTheKnownAreAskedFor() throws IOException {
        Path file = recording(responses("no-such-strategy", "CCCCCC"));
        String summary =
                file + ": responses of 0 strategies, 0 recordings: all as recorded; 1 strategy not in the catalogue\n";

        assertThat(CommandRun.of("conform", file.toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.CHECK_FAILED, "no-such-strategy: not in the catalogue\n" + summary, ""));
        assertThat(CommandRun.of("conform", "--known-only", file.toString()))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, summary, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': 'responses' | 'kind': 'moves' | kind must be 'responses' or 'slips' or 'draws' or 'rates', but was 'moves'",
                "'turns': 6 | 'turns': 0 | turns must be a whole number from 1 to 100000, but was 0",
                "CDDCDC | CDDCDX | opponents.some must be 6 letters C or D, but was 'CDDCDX'",
                "CCDDCD | CCDDC | responses.tit-for-tat.unknown-length.some must be 6 letters C or D, but was 'CCDDC'",
                "unknown-length | unknown | responses.tit-for-tat.unknown must be known-length or unknown-length",
                "{ 'some': 'CCDDCD' } | { 'other': 'CCDDCD' } | responses.tit-for-tat.unknown-length.other is played against a sequence that 'opponents' does not have",
                "'game': 'axelrod', | | game is missing",
                "'kind': 'responses' | 'kind': 'slips' | slips is missing",
                "'kind': 'responses' | 'kind': 'rates' | runs is missing",
            })
    void aBrokenRecordingIsRefusedWithThePlace(String right, String wrong, String message) throws IOException {
        Path file = recording(responses("tit-for-tat", "CCDDCD").replace(right, wrong == null ? "" : wrong));

        CommandRun run = CommandRun.of("conform", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("^" + file + ":1:\\d+: ").contains(message.replace('\'', '"'));
    }

    private static String draws(String numbers, String moves) {
        return "{ 'kind': 'draws', 'turns': 4, 'game': 'axelrod', 'opponents': { 'some': 'CDDC' },"
                + " 'slips': { 'some': '.X..' }, 'draws': { 'some': [" + numbers + "] }, 'stochastic': ['random'],"
                + " 'responses': { 'random': { 'unknown-length': { 'some': '" + moves + "' } } } }";
    }

    @ParameterizedTest
    @CsvSource({"CDCD, 1 recording: all as recorded", "CDDD, 1 recording: 1 difference"})
    void aStochasticStrategyIsHeldMoveByMoveAgainstWhatItPlayedWithTheSameNumbers(String moves, String summary)
            throws IOException {
        Path file = recording(draws("0.25, 0.5, 0.4375, 0.75", moves));

        assertThat(CommandRun.of("conform", file.toString()).out())
                .endsWith(file + ": draws of 1 strategy, " + summary + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.25, 0.5, 0.4375 | draws.some must have a number for each of the 4 turns, but has 3",
                "0.25, 0.5, 0.4375, 1 | draws.some[3] must be a number from 0 to 1, 1 not included, but was 1",
            })
    void brokenNumbersAreRefusedWithThePlace(String numbers, String message) throws IOException {
        Path file = recording(draws(numbers, "CDCD"));

        CommandRun run = CommandRun.of("conform", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).containsPattern("^" + file + ":1:\\d+: ").contains(message);
    }

    @Test
    void theSameRecordingIsTakenWhenItIsRight() throws IOException {
        assertThat(CommandRun.of(
                                "conform",
                                recording(responses("tit-for-tat", "CCDDCD")).toString())
                        .exitCode())
                .isEqualTo(ExitCode.SUCCESS);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(CommandRun.of("conform", "nowhere.json"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", "nowhere.json: there is no such file\n"));
    }
}
