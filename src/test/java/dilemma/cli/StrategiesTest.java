package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.analysis.Groups;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.strategy.Resolver;
import dilemma.strategy.Transforms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategiesTest {

    private static final DataStrategies BUILT_IN = DataStrategies.beside(new Library());

    private static List<String> ids(CommandRun run) {
        return run.out()
                .lines()
                .skip(1)
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split(" ")[0])
                .toList();
    }

    private static List<String> list(String... filters) {
        String[] args = new String[filters.length + 1];
        args[0] = "strategies";
        System.arraycopy(filters, 0, args, 1, filters.length);
        CommandRun run = CommandRun.of(args);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        return ids(run);
    }

    @Test
    void listsEveryStrategyInTheOrderOfTheCatalogue() {
        CommandRun run = CommandRun.of("strategies");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(ids(run)).containsExactlyElementsOf(BUILT_IN.ids());
        assertThat(run.err())
                .isEqualTo(BUILT_IN.ids().size() + " strategies; dilemma strategies show ID tells all of one\n");
    }

    @Test
    void aRowTellsMemoryChanceAndUseAndTheLineBelowItsRule() {
        assertThat(CommandRun.of("strategies", "-q", "--search", "nowak and sigmund 1992", "--uses=game"))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                                id    name  memory  random  uses
                                gtft  GTFT       1  yes     game
                                    Generous tit for tat: cooperates first, then repeats the partner's last mov…
                                """, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void linesFitTheTerminal(int columns) {
        CommandRun run = CommandRun.at(new Terminal(true, true, false, Glyphs.UNICODE, columns), "strategies");

        int longestId = BUILT_IN.ids().stream().mapToInt(String::length).max().orElseThrow();
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .isLessThanOrEqualTo(Math.max(columns, longestId + 38)));
    }

    @Test
    void anotherLocaleGetsAscii() {
        assertThat(CommandRun.at(new Terminal(true, true, false, Glyphs.ASCII), "strategies")
                        .out())
                .matches("\\p{ASCII}+");
    }

    @Test
    void filtersSelectByTraits() {
        assertThat(list("--nice")).contains("tit-for-tat", "grudger", "gtft").doesNotContain("always-defect", "random");
        assertThat(list("--memory", "0")).contains("always-defect", "random").doesNotContain("tit-for-tat");
        assertThat(list("--memory", "1"))
                .contains("always-defect", "tit-for-tat")
                .doesNotContain("tit-for-two-tats");
        assertThat(list("--stochastic")).contains("random").doesNotContain("tit-for-tat");
        assertThat(list("--deterministic")).contains("tit-for-tat").doesNotContain("random");
        assertThat(list("--uses", "game")).contains("gtft").doesNotContain("first-by-stein-and-rapoport");
        assertThat(list("--uses", "length"))
                .contains("first-by-stein-and-rapoport", "first-by-tideman-and-chieruzzi")
                .doesNotContain("gtft");
        assertThat(list("--search", "RAPOPORT")).contains("tit-for-tat", "first-by-stein-and-rapoport");
    }

    @Test
    void filtersSelectByWhatWasFoundOut() {
        assertThat(list("--retaliating")).contains("tit-for-tat", "grudger").doesNotContain("gtft", "always-defect");
        assertThat(list("--forgiving")).contains("tit-for-tat", "gtft").doesNotContain("grudger", "always-cooperate");
        assertThat(list("--automaton")).contains("tit-for-tat", "gtft").doesNotContain("gradual");
        assertThat(list("--max-states", "1"))
                .contains("always-cooperate", "random")
                .doesNotContain("tit-for-tat");
        assertThat(list("--nice", "--retaliating", "--forgiving", "--max-states=2"))
                .contains("tit-for-tat")
                .doesNotContain("grudger", "gtft", "random", "contrite-tit-for-tat");
        assertThat(list("--max-states=4096")).isEqualTo(list("--automaton"));
    }

    @Test
    void everyStrategyIsEitherFastOrSlow() {
        assertThat(list("--slow")).contains("dbs").doesNotContain("tit-for-tat");
        assertThat(list("--fast").size() + list("--slow").size())
                .isEqualTo(BUILT_IN.ids().size());
        assertThat(list("@library", "--fast")).isEqualTo(list("@fast")).hasSize(223);
    }

    @Test
    void filtersCombine() {
        assertThat(list("@axelrod-1980", "--nice", "--memory", "1")).containsExactly("tit-for-tat", "first-by-grofman");
        assertThat(list("@axelrod-1980", "--nice", "--memory", "1", "--deterministic"))
                .containsExactly("tit-for-tat");
        assertThat(list("@nice", "@memory:1")).isEqualTo(list("--nice", "--memory=1"));
        assertThat(list("--stochastic", "--deterministic")).isEmpty();
    }

    @Test
    void stochasticAndDeterministicOnesAreAll() {
        assertThat(list("--stochastic").size() + list("--deterministic").size())
                .isEqualTo(BUILT_IN.ids().size());
    }

    @Test
    void whereNothingFitsOnlyANoteIsPrinted() {
        assertThat(CommandRun.of("strategies", "--search", "no rule is like this"))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, "", "no strategy is like that\n"));
    }

    @Test
    void jsonHasEverythingThatIsKnown() throws Exception {
        CommandRun run = CommandRun.of("strategies", "--json");
        JsonNode document = new ObjectMapper().readTree(run.out());

        assertThat(run.err()).isEmpty();
        assertThat(document.get("schemaVersion").intValue()).isEqualTo(1);
        assertThat(document.get("version").textValue()).isEqualTo(Version.current());
        assertThat(document.get("strategies").findValuesAsText("id")).isEqualTo(BUILT_IN.ids());
        JsonNode gtft = document.get("strategies").get(BUILT_IN.ids().indexOf("gtft"));
        assertThat(gtft.get("memory").intValue()).isEqualTo(1);
        assertThat(gtft.get("stochastic").booleanValue()).isTrue();
        assertThat(gtft.get("usesGame").booleanValue()).isTrue();
        assertThat(gtft.get("usesLength").booleanValue()).isFalse();
        assertThat(gtft.at("/parameters/0/name").textValue()).isEqualTo("p");
        assertThat(gtft.at("/parameters/0/takes").textValue()).isEqualTo("a number from 0 to 1");
        assertThat(gtft.at("/refuses/0/game").textValue()).isEqualTo("stag-hunt");
        assertThat(gtft.get("judgedIn").textValue()).isEqualTo("prison-years");
        assertThat(gtft.get("nice").booleanValue()).isTrue();
        assertThat(gtft.get("retaliating").booleanValue()).isFalse();
        assertThat(gtft.get("forgiving").booleanValue()).isTrue();
        assertThat(gtft.at("/rules/provocable").doubleValue()).isBetween(0.4, 0.5);
        assertThat(gtft.at("/rules/forgiving").doubleValue()).isEqualTo(1);
        assertThat(gtft.get("automatonStates").intValue()).isEqualTo(2);
        JsonNode defector = document.get("strategies").get(BUILT_IN.ids().indexOf("always-defect"));
        assertThat(defector.get("retaliating").isNull()).isTrue();
        assertThat(defector.at("/rules/provocable").isNull()).isTrue();
        JsonNode gradual = document.get("strategies").get(BUILT_IN.ids().indexOf("gradual"));
        assertThat(gradual.get("automatonStates").isNull()).isTrue();
        JsonNode grudger = document.get("strategies").get(BUILT_IN.ids().indexOf("grudger"));
        assertThat(grudger.get("memory").isNull()).isTrue();
    }

    @Test
    void theHelpNamesEveryTransformAndEveryGroup() {
        String help = CommandRun.of("strategies", "--help").out();

        assertThat(help).contains(Transforms.names());
        assertThat(help).contains(new Groups(new Resolver(BUILT_IN)).names());
    }

    @Test
    void wordsThatAreNoGroupAreErrors() {
        assertThat(CommandRun.of("strategies", "shwo")).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                "shwo" is no group; did you mean "show"?
                                Try 'dilemma strategies --help'.
                                """));
        assertThat(CommandRun.of("strategies", "gradual")).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                "gradual" is no group, such as @nice; dilemma strategies show gradual shows a strategy
                                Try 'dilemma strategies --help'.
                                """));
        assertThat(CommandRun.of("strategies", "@nicest"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT, "", "unknown group \"@nicest\"; did you mean \"@nice\"?\n"));
    }

    @Test
    void wrongFiltersAreErrors() {
        assertThat(CommandRun.of("strategies", "--memory=-1")).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                --memory is -1, but must be at least 0
                                Try 'dilemma strategies --help'.
                                """));
        assertThat(CommandRun.of("strategies", "--max-states=0"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                --max-states is 0, but must be at least 1
                                Try 'dilemma strategies --help'.
                                """));
        assertThat(CommandRun.of("strategies", "--uses=games"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                --uses is "games", but must be game or length; did you mean "game"?
                                Try 'dilemma strategies --help'.
                                """));
    }

    @Test
    void aUsersFolderIsListedAfterTheOthersWithoutItsEscapes(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
                { "id": "mine", "name": "Red \\u001b[31m", "description": "Rings \\u0007.", "kind": "cycle", "moves": "CD" }
                """);

        CommandRun run = CommandRun.of("strategies", "-q", "--search=mine", "--strategies", folder.toString());

        assertThat(run).isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                                id    name       memory  random  uses
                                mine  Red ?[31m       1
                                    Rings ?.
                                """, ""));
        assertThat(list("--strategies", folder.toString())).endsWith("mine").containsAll(BUILT_IN.ids());
    }

    @Test
    void anIdThatIsTakenIsAnError(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("tit-for-tat.json"), "{}");

        assertThat(CommandRun.of("strategies", "--strategies", folder.toString()))
                .isEqualTo(
                        new CommandRun(
                                ExitCode.WRONG_INPUT,
                                "",
                                file
                                        + ": the id \"tit-for-tat\" is taken by a built-in strategy; give the file another name\n"));
    }
}
