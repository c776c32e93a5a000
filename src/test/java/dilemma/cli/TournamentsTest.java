package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.io.ReadyMade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TournamentsTest {

    @TempDir
    Path folder;

    static List<String> everyTournament() {
        return ReadyMade.packed().names();
    }

    @Test
    void listsEveryTournamentWithWhatItShows() {
        CommandRun run = CommandRun.of("tournaments");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(everyTournament());
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(ReadyMade.packed().list().stream()
                        .map(ReadyMade.Entry::description)
                        .toList());
        assertThat(run.err()).isEqualTo(everyTournament().size() + " tournaments; dilemma run NAME plays one\n");
    }

    @Test
    void listsThemAsJson() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(CommandRun.of("tournaments", "--json").out());

        assertThat(document.get("tournaments").findValuesAsText("name")).isEqualTo(everyTournament());
        assertThat(document.at("/tournaments/0/description").textValue())
                .isEqualTo(ReadyMade.packed().list().get(0).description());
    }

    @ParameterizedTest
    @MethodSource("everyTournament")
    void showsEveryTournamentOnLinesThatFit(String name) {
        CommandRun run = CommandRun.of("tournaments", "show", name);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(name + "\n").containsPattern("(?m)^\\d+ entrants$");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("everyTournament")
    void showsEveryTournamentAsTheFileThatItIs(String name) throws Exception {
        assertThat(CommandRun.of("tournaments", "show", name, "--json"))
                .isEqualTo(
                        new CommandRun(ExitCode.SUCCESS, Files.readString(Path.of("tournaments", name + ".json")), ""));
    }

    @Test
    void showsEntrantsAndRulesInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {
                  "description": "Two meet.",
                  "game": { "R": 3, "S": 0, "T": 5, "P": 1.5, "objective": "maximise" },
                  "entrants": ["tit-for-tat", { "use": "random:p=0.7", "as": "Coin \\u001b[5m" }, "grudger+noisy=0.1"],
                  "match": {
                    "continuation": 0.9, "turns": 50, "knownLength": true, "recognition": 0.5,
                    "noise": { "execution": 0.01, "perception": 0.02 }
                  },
                  "topology": { "kind": "star" }, "selfPlay": false, "weigh": "matches", "rankBy": "median"
                }
                """);

        assertThat(CommandRun.of("tournaments", "show", file.toString()))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                        mine
                        Two meet.

                        game         custom: 3 each where both cooperate, 1.5 each where both defect;
                                     who defects alone has 5, its partner 0; more points are better
                        match        after every turn another follows with probability 0.9: 9.9 turns on
                                     average, at most 50
                        players      do not know the number of turns
                        mistakes     a move is made as the other one with probability 0.01, and both
                                     players see the move made; a player sees its partner's move as the
                                     other one with probability 0.02
                        recognition  on each turn a player recognises its partner with probability 0.5,
                                     and else starts as with a stranger
                        meetings     Tit For Tat meets all others, who meet nobody else; nobody meets
                                     its own twin
                        repetitions  10
                        score        mean points per turn, every match counting the same; ranked by the
                                     median of the repetitions' scores
                        seed         drawn and reported whenever it is played

                        3 entrants
                          Tit For Tat            tit-for-tat
                          Coin ?[5m              random:p=0.7
                          Noisy Grudger (p=0.1)  grudger+noisy=0.1
                        """, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"kind\": \"ring\", \"neighbours\": 2 } -> in a ring, each meets its 2 nearest;",
                "{ \"kind\": \"lattice\", \"rows\": 1, \"columns\": 3, \"wrap\": true }"
                        + " -> on a lattice of 1 row and 3 columns, its edges joined, each meets its neighbours;",
                "{ \"kind\": \"small-world\", \"neighbours\": 2, \"rewire\": 0.1, \"seed\": 3 }"
                        + " -> in a small world, each meets its 2 nearest in a ring, but an edge leads elsewhere with"
                        + " probability 0.1 (seed 3);",
                "{ \"kind\": \"scale-free\", \"edgesPerNode\": 1, \"seed\": 3 }"
                        + " -> in a scale-free network that grows by 1 edge per newcomer (seed 3);",
                "{ \"edges\": [[\"Grudger\", \"Gradual\"], [\"Gradual\", \"Prober\"]] }"
                        + " -> only these meet: Grudger and Gradual, Gradual and Prober;"
            })
    void tellsWhoMeetsWhom(String example) throws Exception {
        String[] parts = example.split(" -> ", 2);
        Path file = Files.writeString(
                folder.resolve("mine.json"),
                "{ \"entrants\": [\"grudger\", \"gradual\", \"prober\"], \"topology\": " + parts[0] + " }");

        assertThat(CommandRun.of("tournaments", "show", file.toString()).out().replaceAll("\\s+", " "))
                .contains(" meetings " + parts[1] + " everybody meets its own twin too ");
    }

    @Test
    void tellsWhomTheGameLeavesOut() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.json"), "{ \"entrants\": [\"@all\"] }");

        assertThat(CommandRun.of("tournaments", "show", file.toString()).out())
                .containsPattern("\nLeft out\n  zd-extortion +\\w+");
    }

    @Test
    void tellsPublishedFigures() {
        assertThat(CommandRun.of("tournaments", "show", "axelrod-1980").out())
                .containsPattern("(?m)^published +Axelrod 1980, ")
                .containsPattern("(?m)^  Tit For Tat +tit-for-tat +504\\.5$");
    }

    @Test
    void aNameThatIsNoneIsAnError() {
        assertThat(CommandRun.of("tournaments", "show", "clasroom"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "there is no ready-made tournament \"clasroom\"; did you mean \"classroom\"?\n"));
    }

    @Test
    void checksFiles() throws Exception {
        Path right = Files.writeString(folder.resolve("right.json"), "{ \"entrants\": [\"random\"] }");
        Path wrong =
                Files.writeString(folder.resolve("wrong.json"), "{ \"entrants\": [\"rando\"],\n  \"repetitions\": 0 }");
        Path absent = folder.resolve("absent.json");
        String problems = wrong + ":1:16: entrants[0]: unknown strategy \"rando\"; did you mean \"random\"?\n" + wrong
                + ":2:18: repetitions must be a whole number from 1 to 10000000, but was 0\n";

        assertThat(CommandRun.of("tournaments", "check", right.toString()))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, right + ": ok\n", ""));
        assertThat(CommandRun.of("tournaments", "check", wrong.toString(), right.toString()))
                .isEqualTo(new CommandRun(ExitCode.CHECK_FAILED, problems + right + ": ok\n", ""));
        assertThat(CommandRun.of("tournaments", "check", absent.toString(), wrong.toString()))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, problems, absent + ": there is no such file\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-class", "Zoë's \"zoo\" \\ 1"})
    void aNewOneCanBePlayedAsItIs(String name) throws Exception {
        CommandRun begun = CommandRun.of("tournaments", "new", name);
        Path file = Files.writeString(folder.resolve("mine.json"), begun.out());

        assertThat(begun.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(CommandRun.of("tournaments", "check", file.toString()).out()).isEqualTo(file + ": ok\n");
        CommandRun played = CommandRun.of("run", file.toString());
        assertThat(played.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(played.out()).startsWith(name + "\n").contains("Pavlov");
    }

    @Test
    void aNewOneHasANameWhereNoneIsGiven() {
        assertThat(CommandRun.of("tournaments", "new")).isEqualTo(CommandRun.of("tournaments", "new", "my-tournament"));
    }

    @Test
    void whatANewOneCommentsOutWouldDoToo() throws Exception {
        String text = CommandRun.of("tournaments", "new")
                .out()
                .replaceAll("// (\"@axelrod-1980\"|\"continuation\"|\"topology\")", "$1");
        Path file = Files.writeString(folder.resolve("mine.json"), text);

        assertThat(CommandRun.of("tournaments", "check", file.toString()))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, file + ": ok\n", ""));
        assertThat(CommandRun.of("tournaments", "show", file.toString()).out())
                .contains("probability 0.995", "in a ring", "First by Davis");
    }
}
