package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayCommandTest {

    @TempDir
    Path folder;

    @Test
    void aScriptPlaysTurnByTurn() {
        CommandRun run = CommandRun.reading("c\nd\nc\n", "play", "--turns", "3", "--seed", "1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out())
                .contains(
                        "You are the first prisoner, Tit For Tat is the second. The match has 3 turns,\nand both know it.")
                .contains("""
                        Turn 1: you stay silent, Tit For Tat stays silent: 1 year and 1 year.
                        Turn 2: you betray, Tit For Tat stays silent: 0 years and 5 years.
                        Turn 3: you stay silent, Tit For Tat betrays: 5 years and 0 years.

                        The match is over after 3 turns.
                        You          CDC  6 years
                        Tit For Tat  CCD  6 years
                        """)
                .endsWith("tit for tat would have got 3 years; you have\n6 years: it would have done better.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cdc",
                "c d c\n",
                "CDC",
                "s\nb\ns",
                "silent\nbetray\nstay silent",
                "se taire\ntrahir\nc\n",
                "s\nt\n\nc"
            })
    void aMoveIsALetterOrAWordInEitherLanguageAndARowIsSeveral(String script) {
        assertThat(CommandRun.reading(script, "play", "--seed", "1").out()).contains("\nYou          CDC  6 years\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd", "cd\n", "cdq", "cd\nq\nccc\n", "cd\nquit\n"})
    void whoStopsOrHasNoMoreToSayGetsTheSummary(String script) {
        CommandRun run = CommandRun.reading(script, "play", "--seed", "1", "--quiet");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("You stopped after 2 turns.", "How you played, by the four rules");
    }

    @Test
    void withoutATurnThereIsNoSummary() {
        assertThat(CommandRun.of("play", "--mystery", "--seed", "1"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS))
                .satisfies(run -> assertThat(run.out()).doesNotContain("four rules", "Who was it"))
                .satisfies(run -> assertThat(run.err()).isEqualTo("no turn was played\n"));
    }

    @Test
    void aSlipInAScriptIsAnErrorInItsLineAndNothingIsSaved() throws IOException {
        Path file = Files.writeString(folder.resolve("match.json"), "earlier");

        CommandRun run = CommandRun.reading("c\nx\n", "play", "--turns", "5", "--save", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err())
                .isEqualTo("standard input, line 2: \"x\" is no answer; expected c or s to cooperate, d, b or t to"
                        + " defect, q to stop\n");
        assertThat(file).hasContent("earlier");
    }

    @Test
    void aSlipOfAPersonIsAskedAgain() {
        Terminal typing = new Terminal(true, true, true, true, false, Glyphs.UNICODE, 80);

        CommandRun run = CommandRun.readingAt(typing, "c\nx\nd\n", "play", "--seed", "1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).startsWith("\"x\" is no answer; expected c or s");
        assertThat(run.out()).contains("You          CD  1 year\n");
    }

    @Test
    void theMatchIsSavedAsAMatchIs() throws IOException {
        Path file = folder.resolve("match.json");

        CommandRun run =
                CommandRun.reading("cddc", "play", "grudger", "--turns", "4", "--seed", "9", "--save", file.toString());

        assertThat(run.err()).isEqualTo("wrote " + file + "\n");
        assertThat(Files.readString(file))
                .contains("\"kind\": \"match\"", "\"seed\": 9", "\"repetition\": 1", "\"turns\": 4")
                .contains("\"name\": \"person\"", "\"moves\": \"CDDC\"", "\"total\": 9", "\"firstDefection\": 2")
                .contains("\"name\": \"Grudger\"", "\"moves\": \"CCDD\"");
    }

    @Test
    void aFolderThatIsNotThereIsNoticedBeforeTheMatch() {
        CommandRun run = CommandRun.reading("c", "play", "--save", "/no/such/folder/m.json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no folder /no/such/folder");
    }

    @Test
    void theSameSeedGivesTheSameMatch() {
        String[] line = {"play", "random", "--noise", "0.2", "--misperception", "0.2", "--seed", "4"};

        assertThat(CommandRun.reading("cdcdcdcdcdcd", line)).isEqualTo(CommandRun.reading("cdcdcdcdcdcd", line));
    }

    @Test
    void aSeedThatWasDrawnIsTold() {
        assertThat(CommandRun.reading("c", "play").err())
                .matches("the seed (\\d+) was drawn; --seed \\1 plays the same again\n");
    }

    @Test
    void twoPeopleChooseInTurns() {
        CommandRun run = CommandRun.reading("cdcdcc", "play", "--two", "--turns", "3", "--seed", "1");

        assertThat(run.out())
                .contains("Turn 1: Prisoner 1 stays silent, Prisoner 2 betrays: 5 years and 0 years.\n")
                .contains("Prisoner 1  CCC  11 years\nPrisoner 2  DDC  1 year\n")
                .contains("By the four rules: Prisoner 1", "By the four rules: Prisoner 2")
                .doesNotContain("tit for tat would have");
    }

    @ParameterizedTest
    @CsvSource({
        "b, Right: it was Always Cooperate.", "always cooperate, Right: it was Always Cooperate.",
        "always-cooperate, Right: it was Always Cooperate.", "e, 'No, not Grudger: it was Always Cooperate.'",
        "q, No guess: it was Always Cooperate."
    })
    void aMysteryIsGuessedByLetterOrName(String guess, String verdict) {
        CommandRun run = CommandRun.reading("c\nd\nq\n" + guess + "\n", "play", "--mystery", "--seed", "5");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).contains("Mystery is the second", "a Tit For Tat · b Always Cooperate", verdict);
        assertThat(run.out().substring(0, run.out().indexOf("Who was it?"))).doesNotContain("Always Cooperate");
    }

    @Test
    void theMysteryIsDrawnBySeedFromTheWholeClass() {
        List<String> drawn = IntStream.range(0, 100)
                .mapToObj(seed -> CommandRun.reading("c\nq\nq\n", "play", "--mystery", "--seed", "" + seed)
                        .out()
                        .replaceAll("(?s).*: it was ([^.]*)\\..*", "$1"))
                .distinct()
                .toList();

        assertThat(drawn).hasSize(12).contains("Tit For Tat", "Coin Flip", "Sly Joss");
    }

    @Test
    void whatWasMisreadIsToldInTheEnd() {
        CommandRun run = CommandRun.reading(
                "ccc", "play", "always-cooperate", "--misperception", "1", "--turns", "3", "--seed", "1");

        assertThat(run.out())
                .contains("Turn 3: you stay silent, Cooperator betrays: 5 years and 0 years.")
                .contains("Cooperator  CCC  3 years\nThis is what really happened: you misread 3 moves.");
    }

    @Test
    void aSlipOfTheHandIsTold() {
        CommandRun run = CommandRun.reading("c", "play", "--noise", "1", "--turns", "1", "--seed", "1");

        assertThat(run.out()).contains("Turn 1: you betray by a slip, Tit For Tat betrays: 3 years and 3 years.");
    }

    /**
     * The alternator defects on turns 2, 4, 6 and 8; on 2 and 6 that provokes, and on 3 it offers peace. Only after CD
     * the next move is uncertain, two D and one C: 1 - 3/7 h(1/3) = 0.606.
     */
    @Test
    void theRulesOfConductAreTheDefinedOnes() {
        CommandRun run = CommandRun.reading("ccdcccdc", "play", "alternator", "--turns", "8", "--seed", "1");

        assertThat(run.out()).contains("""
                You         CCDCCCDC  22 years
                Alternator  CDCDCDCD  12 years

                How you played, by the four rules
                Don't be envious  kept: no better off than the other, 22 years against 12 years.
                Don't be first    kept: never the first to betray.
                Reciprocate       betrayals answered within two turns: 2 of 2; offers of peace
                                  accepted: 1 of 1.
                Be clear          0.61 (1: the turn before always decides the next move; 0: it
                                  tells nothing).
                """);
    }

    @Test
    void whoIsAheadOrFirstBreaksTheRules() {
        CommandRun run = CommandRun.reading("ddd", "play", "always-cooperate", "--turns", "3", "--seed", "1");

        assertThat(run.out())
                .contains("Don't be envious  broken: better off than the other, 0 years against 15 years.")
                .contains("Don't be first    broken: the first to betray, on turn 1.")
                .endsWith("you have\n0 years: you did better.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'grudger --mystery', 'give either an opponent, \"grudger\", or --mystery, or --two'",
        "'grudger --two', 'give either an opponent, \"grudger\", or --mystery, or --two'",
        "'--mystery --two', 'give either --mystery or --two, not both'",
        "'--two --misperception 0.1', '--misperception does not go with --two: both look at the same screen'",
        "'grudgr', 'unknown strategy \"grudgr\"; did you mean \"grudger\"?'"
    })
    void whatDoesNotGoTogetherIsAnError(String arguments, String message) {
        CommandRun run = CommandRun.of(("play " + arguments).split(" "));

        assertThat(run).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"--turns, 0", "--turns, many", "'--turns', '5,10'", "--continuation, 1", "--noise, 1.5", "--game, chess"
    })
    void aWrongRuleIsAnErrorThatNamesItsOption(String option, String value) {
        CommandRun run = CommandRun.of("play", option, value);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option);
    }

    @Test
    void speaksFrench() {
        CommandRun run = CommandRun.reading("s\nt\ns\n", "play", "--turns", "3", "--seed", "1", "--lang", "fr");

        assertThat(run.out())
                .contains("Vous êtes le premier prisonnier, Tit For Tat est le second. La partie a 3")
                .contains("Tour 2\u00a0: vous trahissez, Tit For Tat se tait\u00a0: 0 an et 5 ans.\n")
                .contains("La partie est finie après 3 tours.\nVous         CDC  6 ans\n")
                .contains("Ne commencez pas    enfreint\u00a0: le premier à trahir, au tour 2.\n")
                .contains("À votre place, avec la même graine, donnant-donnant aurait eu 3 ans\u00a0; vous avez\n");
    }

    @Test
    void onAnAsciiTerminalFrenchIsAscii() {
        Terminal ascii = new Terminal(false, false, false, Glyphs.ASCII);

        CommandRun run = CommandRun.readingAt(ascii, "s\nq\nc\n", "play", "--mystery", "--seed", "1", "--lang", "fr");

        assertThat(run.out()).matches("\\p{ASCII}+").contains("Vous etes le premier prisonnier, Mystere est");
    }

    @Test
    void aStrategysNameCannotSteerTheTerminal() throws IOException {
        Files.writeString(folder.resolve("evil.json"), """
                { "id": "evil", "name": "E\\u001b[2Jvil", "kind": "cycle", "source": "test", "moves": "C" }
                """);

        CommandRun run = CommandRun.reading("cc", "play", "evil", "--strategies", folder.toString(), "--seed", "1");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).contains("E?[2Jvil").doesNotContain("\u001b");
    }
}
