package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchTest {

    private static final Terminal WATCHED = new Terminal(false, true, false, Glyphs.UNICODE, 60);
    private static final String NOBODY = "--watch: standard error is no terminal, so there is nobody to watch\n";
    private static final String SMALL =
            "{ \"name\": \"small\", \"seed\": 1, \"entrants\": [\"tit-for-tat\", \"random\", \"always-defect\"] }";

    private static String[] line(String command, String... more) {
        return Stream.concat(Stream.of(command.split(" ")), Stream.of(more)).toArray(String[]::new);
    }

    private static CommandRun watched(String command) {
        return CommandRun.readingAt(WATCHED, SMALL, line(command, "--watch"));
    }

    /** Returns the pictures that were drawn, line by line. */
    private static List<String> pictures(CommandRun run) {
        return Stream.of(run.err().split("\n"))
                .map(line -> line.substring(line.lastIndexOf("\u001b[K") + 3))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run - --repetitions 1",
                "run - --json --repetitions 2 --threads 3 --set selfPlay=false",
                "run - --json --method exact --turns limit",
                "run - --json --set weigh=matches --turns 3,7 --repetitions 1",
                "run - --json --until-settled --repetitions 6",
                "evolve ecological - --json --generations 2",
                "evolve moran - --json --repetitions 1 --population 3",
                "evolve imitation - --json --mutation 0.1 --steps 3 --repetitions 2"
            })
    void theResultIsTheSameWhetherWatchedOrNot(String command) {
        CommandRun watched = watched(command);

        assertThat(watched.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(watched.out())
                .isEqualTo(CommandRun.readingAt(WATCHED, SMALL, line(command)).out())
                .isNotEmpty();
        assertThat(watched.err()).containsOnlyOnce("\u001b[?25l").endsWith("\u001b[?25h");
        assertThat(pictures(watched)).allMatch(line -> line.startsWith("\u001b") || line.length() < 60);
    }

    @Test
    void theStandingsMoveAndEndAsTheTableDoes() {
        CommandRun run = watched("run - --repetitions 2");
        List<String> pictures = pictures(run);
        List<String> last = pictures.subList(pictures.lastIndexOf("small · years/turn · 100 %"), pictures.size());

        assertThat(pictures).contains("small · years/turn · 8 %");
        assertThat(last.get(1)).matches("Tit For Tat +2\\.\\d{3}  █+.*");
        assertThat(run.out()).contains(last.get(1).replaceAll(".*(\\d\\.\\d{3}).*", "$1"));
        assertThat(run.out()).contains(last.get(3).replaceAll(".*(\\d\\.\\d{3}).*", "$1"));
    }

    @Test
    void thePopulationMoves() {
        assertThat(pictures(watched("evolve ecological - --generations 3")))
                .contains("small · generation 0", "small · generation 3")
                .anyMatch(line -> line.matches("Defector +33\\.3 %  █+.*"));
        assertThat(pictures(watched("evolve moran - --repetitions 1 --population 3")))
                .contains("small · step 0");
    }

    @Test
    void headingsAreInTheLanguageOfTheRun() {
        assertThat(pictures(watched("run - --repetitions 1 --lang fr"))).contains("small · ans/tour · 100\u00a0%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run -", "evolve ecological -", "evolve moran - --repetitions 2"})
    void whereNobodyWatchesOneNoteSaysSo(String command) {
        CommandRun run = CommandRun.reading(SMALL, line(command, "--watch"));

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitCode.SUCCESS,
                        CommandRun.reading(SMALL, line(command)).out(),
                        NOBODY));
    }

    @Test
    void whoAsksForQuietIsShownNothing() {
        assertThat(watched("run - --quiet").err()).isEmpty();
        assertThat(CommandRun.reading(SMALL, line("run - --quiet --watch")).err())
                .isEmpty();
        assertThat(watched("evolve ecological - --quiet").err()).isEmpty();
    }

    @Test
    void whatIsComputedAtOnceHasNothingToWatch() {
        assertThat(watched("evolve imitation - --method auto").err())
                .isEqualTo("--watch: this is computed at once, so there is nothing to watch; --mutation plays it\n");
    }

    @Test
    void aScreenShowsTheFirstOfMany() {
        CommandRun run = CommandRun.readingAt(
                WATCHED,
                "{ \"name\": \"many\", \"seed\": 1, \"entrants\": [\"@memory:1\"], \"match\": { \"turns\": 1 },"
                        + " \"repetitions\": 1, \"game\": \"axelrod\" }",
                line("run - --watch"));

        assertThat(pictures(run)).anyMatch(line -> line.matches("and \\d+ more"));
        assertThat(pictures(run).stream().takeWhile(line -> !line.startsWith("and ")))
                .hasSize(Bars.MOST + 1);
    }
}
