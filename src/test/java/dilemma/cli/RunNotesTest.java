package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run tells beside its results, and how options change what is played. */
class RunNotesTest {

    private static final String TOURNAMENT =
            "{ \"entrants\": [\"random\", \"tit-for-tat\"], \"match\": { \"turns\": 9 }, \"repetitions\": 2 }";

    @Test
    void aDrawnSeedIsToldAndStandsInTheResult() {
        CommandRun run = CommandRun.reading(TOURNAMENT, "run", "-", "--json");

        Matcher told = Pattern.compile("the seed (\\d+) was drawn; --seed \\1 plays the same again\n")
                .matcher(run.err());
        assertThat(told.matches()).isTrue();
        assertThat(run.out()).contains("\"seed\": " + told.group(1) + "\n");
        assertThat(CommandRun.reading(TOURNAMENT, "run", "-", "--json", "--seed", told.group(1)))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, run.out(), ""));
    }

    @Test
    void quietSilencesNotesButNotResults() {
        CommandRun run = CommandRun.reading(TOURNAMENT, "run", "-", "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Tit For Tat", "Random");
    }

    @Test
    void theSeedOfTheFileStandsWhereNoOptionSaysOtherwise() {
        assertThat(CommandRun.of("run", "classroom", "--repetitions", "1").out())
                .contains(" seed 2020\n");
        assertThat(CommandRun.of("run", "classroom", "--repetitions", "1", "--seed", "5")
                        .out())
                .contains(" seed 5\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--turns 500 | \"turns\": 500,",
                "--turns 3,5 | \"turns\": [3, 5],",
                "--continuation 0.5 | \"continuation\": 0.5,",
                "--known-length | \"knownLength\": true,",
                "--noise 0.1 | \"execution\": 0.1,",
                "--set match.noise.execution=0.1 | \"execution\": 0.1,",
                "--misperception 0.1 | \"perception\": 0.1",
                "--recognition 0.5 | \"recognition\": 0.5",
                "--repetitions 3 | \"repetitions\": 3,",
                "--game chicken | \"game\": \"chicken\",",
                "--set selfPlay=false | \"selfPlay\": false,",
                "--turns 5 --set match.turns=6 | \"turns\": 6,",
                "--set match.turns=5 --set match.turns=7 | \"turns\": 7,",
                "--set repetitions=4 --repetitions 5 | \"repetitions\": 4,",
            })
    void anOptionTakesThePlaceOfWhatTheFileSays(String optionsAndDefinition) {
        String[] parts = optionsAndDefinition.split(" \\| ");

        CommandRun run = CommandRun.reading(TOURNAMENT, ("run - --json --seed 1 " + parts[0]).split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().substring(0, run.out().indexOf("\"standings\""))).contains(parts[1]);
    }

    @Test
    void severalTournamentsSayWhichSeedIsWhose() {
        CommandRun run = CommandRun.reading(
                "{ \"name\": \"mine\", \"entrants\": [\"random\"] }", "run", "-", "known-end", "--json");

        assertThat(run.err()).matches("-: the seed \\d+ was drawn; --seed \\d+ plays the same again\n");
    }

    @Test
    void progressIsShownOnlyWhereStandardErrorIsATerminal() {
        String[] run = {"run", "noisy", "--repetitions", "20"};

        assertThat(CommandRun.of(run).err()).isEmpty();
    }
}
