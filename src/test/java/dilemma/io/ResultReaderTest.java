package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.analysis.RankedResult;
import dilemma.game.Games;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultReaderTest {

    private static final String RESULT = """
            { "schemaVersion": 1, "kind": "tournament", "version": "9.9", "somethingNew": [1],
              "definition": { "schemaVersion": 1, "name": "mine", "description": "not compared",
                "game": "axelrod", "entrants": ["nobody-knows-this"], "repetitions": 5,
                "match": { "turns": [63, 77], "noise": { "execution": 0.1 } },
                "topology": { "edges": [["a", "b"]] }, "seed": 3 },
              "game": { "name": "axelrod", "R": 3, "S": 0, "T": 5, "P": 1, "unit": "points", "objective": "maximise" },
              "standings": [
                { "rank": 1, "name": "Mine", "strategy": "nobody-knows-this", "method": "simulated", "score": 2.5,
                  "standardError": 0.25, "median": null },
                { "rank": 2, "name": "Exact", "strategy": "all-c", "method": "exact", "score": 2, "standardError": null }
              ] }
            """;

    private static RankedResult read(String text) {
        return ResultReader.read(Source.option("result", text));
    }

    @Test
    void namesAndFiguresAreTaken() {
        RankedResult result = read(RESULT);

        assertThat(result.game()).isEqualTo(Games.AXELROD);
        assertThat(result.entries())
                .containsExactly(
                        new RankedResult.Entry(1, "Mine", "nobody-knows-this", 2.5, 0.25, 4),
                        new RankedResult.Entry(2, "Exact", "all-c", 2, 0, 4));
    }

    @Test
    void rulesAreTakenByPathAsTheyAreWritten() {
        assertThat(read(RESULT).rules())
                .containsExactly(
                        Map.entry("game", "axelrod"),
                        Map.entry("match.noise.execution", "0.1"),
                        Map.entry("match.turns", "[63, 77]"),
                        Map.entry("name", "mine"),
                        Map.entry("repetitions", "5"),
                        Map.entry("seed", "3"),
                        Map.entry("topology.edges", "[[a, b]]"),
                        Map.entry("version", "9.9"));
    }

    @ParameterizedTest
    @CsvSource({"exact, 1, 0", "simulated, 1, NaN", "simulated, 2, 0", "simulated, { \"until\": \"settled\" }, 0"})
    void aMissingStandardErrorIsZeroWhereChanceHasNoPart(String method, String repetitions, double error) {
        RankedResult result = read(RESULT.replace("\"repetitions\": 5", "\"repetitions\": " + repetitions)
                .replace("\"exact\"", "\"" + method + "\""));

        assertThat(result.entries().get(1).standardError()).isEqualTo(Double.valueOf(error));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rank,name,strategy,score|result: is a CSV table of standings, but a whole result is needed, as \"dilemma run -o result.json\" writes it",
                "{ \"entrants\": [] }|result: is a tournament, not its result; \"dilemma run\" plays it, and writes the result with -o",
                "{ \"kind\": \"fingerprint\" }|result: kind must be \"tournament\", as in a result that \"dilemma run\" writes, but was \"fingerprint\"",
                "{}|result: kind is missing",
                "[]|result: the whole must be an object, but was a list"
            })
    void whatIsNoResultIsNamed(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rank\": 1|\"rank\": \"first\"|result: standings[0].rank must be a whole number from 1 to 2147483647, but was \"first\"",
                "\"standardError\": 0.25|\"standardError\": -1|result: standings[0].standardError must be a number of at least 0, or null, but was -1",
                "\"name\": \"Exact\"|\"name\": \"Mine\"|result: standings[1]: there is another entrant named \"Mine\"",
                "\"P\": 1|\"Q\": 1|result: game.P is missing",
                "\"definition\"|\"definitions\"|result: definition is missing"
            })
    void whatIsWrongInAResultIsToldWithItsPlace(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(RESULT.replace(right, wrong)))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }
}
