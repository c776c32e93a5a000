package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvolveEcologicalTest {

    private static final String TWO = """
            { "name": "two", "description": "Silent or not.", "entrants": ["always-cooperate", "always-defect"],
              "match": { "turns": 10 } }
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsExploitedDiesOut() {
        assertThat(CommandRun.reading(TWO, "evolve", "ecological", "-", "--generations", "20"))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                        two
                        Silent or not.
                        2 types · 20 generations · game prison-years · payoff 5 - years per turn

                        type         start      end  share over time
                        Defector    50.0 %  100.0 %  ▄▆▆▇▇█████████████████████████
                        Cooperator  50.0 %    0.0 %  ▄▃▃▂▂▁▁▁▁

                        After 20 generations Defector is alone.
                        """, ""));
    }

    @Test
    void theJsonTellsEverything() throws Exception {
        JsonNode json = json(CommandRun.reading(TWO, "evolve", "ecological", "-", "--generations=3", "--json"));

        assertThat(json.get("kind").textValue()).isEqualTo("ecological");
        assertThat(json.get("shift").doubleValue()).isEqualTo(5);
        assertThat(json.get("utility").toString()).isEqualTo("[[4,0],[5,2]]");
        assertThat(json.get("types").get(1).get("strategy").textValue()).isEqualTo("always-defect");
        assertThat(json.get("series").get("generations").toString()).isEqualTo("[0,1,2,3]");
        assertThat(json.get("series").get("shares").get(0).toString()).isEqualTo("[0.5,0.5]");
        assertThat(json.get("final")).isEqualTo(json.get("series").get("shares").get(3));
        assertThat(json.get("tournament").get("match").get("turns").intValue()).isEqualTo(10);
        assertThat(json.get("tournament").get("method").textValue()).isEqualTo("auto");
    }

    @Test
    void aResultGivesTheSameAsItsTournament() throws Exception {
        String result = folder.resolve("result.json.gz").toString();
        CommandRun.of("run", "classroom", "--quiet", "--method", "auto", "-o", result);
        JsonNode fromResult = json(CommandRun.of("evolve", "ecological", result, "--json"));
        JsonNode fromTournament = json(CommandRun.of("evolve", "ecological", "classroom", "--json"));

        assertThat(fromResult.get("tournament")).isEqualTo(fromTournament.get("tournament"));
        JsonNode types = fromTournament.get("types");
        for (int i = 0; i < types.size(); i++) {
            int place = 0;
            while (!fromResult.get("types").get(place).equals(types.get(i))) {
                place++;
            }
            assertThat(fromResult.get("final").get(place).doubleValue())
                    .isCloseTo(fromTournament.get("final").get(i).doubleValue(), within(1e-12));
        }
    }

    @Test
    void givenSharesChooseWhoTakesPart() throws Exception {
        JsonNode json = json(CommandRun.of(
                "evolve", "ecological", "classroom", "--json", "--shares", "always-defect=0.75,Tit For Tat=0.25"));

        assertThat(json.get("types")).hasSize(2);
        assertThat(json.get("types").get(0).get("name").textValue()).isEqualTo("Tit For Tat");
        assertThat(json.get("definition").get("initial").toString()).isEqualTo("[0.25,0.75]");
    }

    @Test
    void theFileHoldsWhatJsonPrints() throws Exception {
        Path file = folder.resolve("shares.json");
        CommandRun run = CommandRun.reading(TWO, "evolve", "ecological", "-", "--json", "-o", file.toString());

        assertThat(run.err()).isEqualTo("wrote " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(run.out());
    }

    @Test
    void aResultIsNotPlayedAgain() {
        String result = folder.resolve("result.json").toString();
        CommandRun.reading(TWO, "run", "-", "--quiet", "-o", result);

        assertThat(CommandRun.of("evolve", "ecological", result, "--turns", "7"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        result + ": is the result of a tournament, which is not played again; --turns goes with a"
                                + " tournament file\n"));
    }

    @Test
    void whatIsNotKnownIsNamed() {
        String unknown = "two: what \"Cooperator\" gets against its twin is not known, since \"selfPlay\" is false;"
                + " evolution needs it\n";
        String result = folder.resolve("result.json").toString();
        CommandRun.reading(TWO, "run", "-", "--quiet", "--set", "selfPlay=false", "-o", result);

        assertThat(CommandRun.reading(TWO, "evolve", "ecological", "-", "--set", "selfPlay=false"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", unknown));
        assertThat(CommandRun.of("evolve", "ecological", result).err())
                .matches("two: what \"(Cooperator|Defector)\" gets against its twin is not known, .*\n");
        assertThat(CommandRun.of("evolve", "ecological", "classroom", "--set", "topology=star")
                        .err())
                .matches("classroom: what \".*\" gets against \".*\" is not known, since the two do not meet; .*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--generations=0 | --generations is 0, but must be a whole number from 1 to 1000000000",
                "--generations=x | --generations is x, but must be a whole number from 1 to 1000000000",
                "--shares=Defector=0.2 | --shares: shares must be at least 0 and come to 1, but come to 0.2",
                "--shares=Defectro=1 | --shares: there is no type shown as \"Defectro\"; did you mean \"Defector\"?",
                "--shares=Defector | --shares: \"Defector\" has no number; expected NAME=NUMBER,NAME=NUMBER",
                "--shares=Defector=many | --shares: the number of \"Defector\" is \"many\", which is no number",
                "--shares=Defector=0.5,Defector=0.5 | --shares: \"Defector\" is given twice"
            })
    void aMistakeIsTold(String option, String message) {
        assertThat(CommandRun.reading(TWO, "evolve", "ecological", "-", option))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", message + "\n"));
    }

    @Test
    void aDocumentOfAnotherKindIsAnError() {
        assertThat(CommandRun.reading("{ \"kind\": \"ecological\" }", "evolve", "ecological", "-"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "standard input:1:11: kind must be \"tournament\", but was \"ecological\"\n"));
    }

    @Test
    void withoutACommandThoseThatThereAreAreNamed() {
        assertThat(CommandRun.of("evolve"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "say how: " + String.join(", ", Commands.INNER.getOrDefault("evolve", List.of()))
                                + "\nTry 'dilemma evolve --help'.\n"));
    }

    private static JsonNode json(CommandRun run) throws Exception {
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }
}
