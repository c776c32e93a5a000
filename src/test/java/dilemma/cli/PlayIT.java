package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plays and takes the tour at a real terminal: single keys, and what is left of it afterwards. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tmux is for POSIX systems")
class PlayIT {

    private static final String LEGEND = "s stay silent · b betray · q stop · ? help";

    @TempDir
    Path folder;

    static List<String> otherJavas() throws IOException {
        return JavaChoiceIT.otherJavas();
    }

    private Tmux terminal(int columns) {
        return new Tmux(folder, columns, Map.of());
    }

    @Test
    void singleKeysPlayAMatch() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma play --seed 1 --turns 9");
            assertThat(terminal.await(LEGEND)).contains("The first turn.", "first prisoner     silent │     1, 1 ");
            terminal.press("s");
            terminal.await("Turn 1: you stay silent, Tit For Tat stays silent: 1 year and 1 year.");
            terminal.press("x", "Up", "b");
            terminal.await("Turn 2: you betray, Tit For Tat stays silent: 0 years and 5 years.");
            terminal.press("Left");
            terminal.await("Turn 3: you stay silent, Tit For Tat betrays: 5 years and 0 years.");
            terminal.press("Right");
            assertThat(terminal.await("Turn 4: you betray, "))
                    .contains("You          CDCD  6 years\nTit For Tat  CCDC  11 years\n");
            assertThat(terminal.coloredScreen()).contains("\u001b[38;5;33mC", "\u001b[38;5;208mD");
            terminal.press("?");
            terminal.await("d, b, t or right arrow: betray");
            terminal.press("q");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen())
                    .startsWith("You stopped after 4 turns.\n")
                    .contains("How you played, by the four rules")
                    .doesNotContain("The first turn.", LEGEND);
        }
    }

    @Test
    void theMatchEndsByItself() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma play --turns 2 --seed 1 --save m.json");
            terminal.await(LEGEND);
            terminal.press("c", "d");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen())
                    .startsWith("The match is over after 2 turns.\n")
                    .contains("wrote m.json");
            assertThat(folder.resolve("m.json")).content().contains("\"moves\": \"CD\"");
        }
    }

    @Test
    void anInterruptLeavesTheTerminalAsItWasAndSavesNothing() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma play --seed 1 --save m.json");
            terminal.await(LEGEND);
            terminal.press("s");
            terminal.await("Turn 1:");
            terminal.press("C-c");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(terminal.screen())
                    .doesNotContain("four rules", "xception")
                    .matches("(?s).* help\n[$#]\n");
            assertThat(folder.resolve("m.json")).doesNotExist();
        }
    }

    @Test
    void theEndOfInputEndsTheMatchWithItsSummary() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma play --seed 1");
            terminal.await(LEGEND);
            terminal.press("s");
            terminal.await("Turn 1:");
            terminal.press("C-d");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen()).startsWith("You stopped after 1 turn.\n");
        }
    }

    @Test
    void sixtyColumnsAreEnoughAndAnotherWidthIsNoticed() {
        try (Tmux terminal = terminal(60)) {
            terminal.run("dilemma play gradual --lang fr --noise 0.1 --seed 3");
            String narrow = terminal.await("s se taire · t trahir");
            assertThat(narrow).contains("Gradual est le second.\nPersonne ne connaît le nombre de tours");
            assertThat(narrow.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
            for (int turn = 1; turn <= 30; turn++) {
                terminal.press("s");
                terminal.await("Tour " + turn + "\u00a0:");
            }
            assertThat(terminal.screen().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
            terminal.resize(100);
            terminal.await("Gradual est le second. Personne ne connaît le nombre de tours");
            terminal.press("q");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen()).startsWith("Vous avez arrêté après 30 tours.\n");
        }
    }

    @Test
    void twoPeopleDoNotSeeEachOthersChoice() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma play --two --seed 1 --turns 2");
            terminal.await("Prisoner 1: your choice, unseen?");
            terminal.press("b");
            String before = terminal.await("Prisoner 2: your choice, unseen?");
            assertThat(before).contains("The first turn.").doesNotContain("Prisoner 1 ");
            terminal.press("s");
            terminal.await("Turn 1: Prisoner 1 betrays, Prisoner 2 stays silent: 0 years and 5 years.");
            terminal.press("s", "s");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen()).contains("Prisoner 1  DC  1 year\nPrisoner 2  CC  6 years\n");
        }
    }

    @Test
    void aMysteryIsGuessedByALetter() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma play --mystery --seed 5");
            terminal.await("Mystery is the second.");
            terminal.press("c");
            terminal.await("Turn 1: you stay silent, Mystery");
            terminal.press("q");
            terminal.await("Who was it? Press a letter.");
            terminal.press("b");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen()).startsWith("Right: it was Always Cooperate.");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("otherJavas")
    void anotherJavaHasNothingToWarnOf(String java) {
        try (Tmux terminal = new Tmux(folder, 80, Map.of("JAVA_HOME", java))) {
            terminal.run("dilemma play --seed 1 --turns 1 2> err");
            terminal.await(LEGEND);
            terminal.press("s");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(folder.resolve("err")).isEmptyFile();
        }
    }

    @Test
    void aScriptPlaysAtATerminalToo() {
        try (Tmux terminal = terminal(80)) {
            terminal.run("echo ccd | dilemma play --seed 1");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
            assertThat(terminal.screen()).contains("Turn 3: you betray, ", "You stopped after 3 turns.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theTourIsLeafedThrough(String language) {
        boolean isFrench = language.equals("fr");
        try (Tmux terminal = terminal(80)) {
            terminal.run("dilemma tour --lang " + language);
            terminal.await(isFrench ? "1/10  Une seule rencontre" : "1/10  One encounter");
            terminal.await(isFrench ? "Entrée continue, q quitte" : "Enter goes on, q leaves");
            terminal.press("x", "Enter");
            assertThat(terminal.await("2/10  ")).doesNotContain("1/10  ");
            for (int screen = 3; screen <= 10; screen++) {
                terminal.press("Enter");
                terminal.await(screen + "/10  ");
            }
            terminal.await("dilemma play --mystery");
            terminal.press("Enter");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "C-d", "C-c"})
    void theTourCanBeLeft(String key) {
        try (Tmux terminal = terminal(60)) {
            terminal.run("dilemma tour");
            terminal.await("1/10  One encounter");
            terminal.resize(80);
            terminal.press("Enter");
            terminal.await("2/10  ");
            terminal.press(key);

            assertThat(terminal.awaitEnd()).isEqualTo(key.equals("C-c") ? ExitCode.INTERRUPTED : ExitCode.SUCCESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "run classroom --repetitions 2", "tour --no-pause"})
    void onlyThoseWhoPressKeysLoadTheTerminalLibrary(String line) throws IOException {
        assertThat(loaded(line)).contains("dilemma.cli.Main").doesNotContain("org.jline");
    }

    @Test
    void whoPressesKeysLoadsTheTerminalLibrary() throws IOException {
        Path classes = folder.resolve("classes.txt");
        try (Tmux terminal = new Tmux(folder, 80, Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + classes))) {
            terminal.run("dilemma play --seed 1");
            terminal.await(LEGEND);
            terminal.press("q");

            assertThat(terminal.awaitEnd()).isEqualTo(ExitCode.SUCCESS);
        }
        assertThat(classes).content().contains("org.jline").doesNotContain("org.jline.nativ");
    }

    private String loaded(String line) throws IOException {
        Path classes = folder.resolve("classes.txt");
        Launched run = Launched.program(Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + classes), line.split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(classes);
    }
}
