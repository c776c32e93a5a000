package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowMatchTest {

    @Test
    void everyTurnIsToldWithBothReasons() {
        assertThat(CommandRun.of("match", "tit-for-tat", "cycle:moves=CD", "--turns=3", "--seed=1", "--slow"))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                        1  Tit For Tat       C  opens with cooperation
                           Cycle (moves=CD)  C  opens with cooperation

                        2  Tit For Tat       C  repays cooperation: you cooperated
                           Cycle (moves=CD)  D  turns to defection after you cooperated, as it would
                                                have anyhow

                        3  Tit For Tat       D  retaliates: you defected
                           Cycle (moves=CD)  C  returns to cooperation after you cooperated, as it would
                                                have anyhow

                        Cycle (moves=CD) was the first to choose to defect, on turn 2.
                        Both end with 6 years in 3 turns.
                        """, ""));
    }

    @Test
    void itIsTheMatchThatIsShownOtherwise() {
        String line = "match random gradual --seed 5 --noise 0.2 --misperception 0.1 --recognition 0.9 --turns 45";
        String slow = CommandRun.of((line + " --slow").split(" ")).out();
        String usual = CommandRun.of(line.split(" ")).out();

        assertThat(moves(slow, "Random")).isEqualTo(moves(usual, "Random")).hasSize(45);
        assertThat(moves(slow, "Gradual")).isEqualTo(moves(usual, "Gradual"));
        assertThat(slow).endsWith(usual.substring(usual.indexOf("\n\n") + 1));
    }

    private static String moves(String out, String name) {
        StringBuilder moves = new StringBuilder();
        out.lines()
                .map(line -> line.replaceFirst("^ *\\d* ", "").strip())
                .filter(line ->
                        line.startsWith(name + " ") && !line.contains("better") && !line.contains("was the first"))
                .map(line -> line.substring(name.length()).strip())
                .forEach(line -> moves.append(line.replaceFirst("  .*", "").replace(" ", "")));
        return moves.toString();
    }

    @Test
    void mistakesAreTold() {
        assertThat(CommandRun.of("match", "always-cooperate", "tit-for-tat", "--slow", "--noise=0.3", "--seed=1")
                        .out())
                .contains("meant to cooperate, slipped");
        assertThat(CommandRun.of(
                                "match", "tit-for-tat", "always-cooperate", "--slow", "--misperception=0.3", "--seed=1")
                        .out())
                .contains("retaliates: you seemed to defect; saw a defection that was\n");
    }

    @Test
    void reasonsAreToldInFrench() {
        assertThat(CommandRun.of("match", "tit-for-tat", "always-defect", "--turns=2", "--slow", "--lang=fr")
                        .out())
                .isEqualTo("""
                        1  Tit For Tat  C  commence par coopérer
                           Defector     D  commence par trahir

                        2  Tit For Tat  D  riposte\u00a0: l'autre a trahi
                           Defector     D  trahit toujours

                        Defector a été le premier à choisir de trahir, au tour 1.
                        Defector s'en tire mieux\u00a0: 3 ans contre 8 ans en 2 tours.
                        """);
    }

    @Test
    void aPauseIsMadeOnATerminalOnly() {
        Terminal terminal = new Terminal(true, true, false, Glyphs.UNICODE, 60);
        String[] line = {"match", "grudger", "random", "--turns=3", "--slow", "--pause=0.1", "--seed=1"};
        WaitingTime atTerminal = new WaitingTime();
        WaitingTime elsewhere = new WaitingTime();

        assertThat(CommandRun.at(terminal, atTerminal, line).out().lines()).allMatch(told -> told.length() <= 60);
        assertThat(CommandRun.at(Terminal.NONE, elsewhere, line).out()).isNotEmpty();

        assertThat(atTerminal.nanoseconds()).isEqualTo(300_000_000L);
        assertThat(elsewhere.nanoseconds()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--slow --json | --slow tells a match that is played; it does not go with --json or --exact",
                "--slow --exact | --slow tells a match that is played; it does not go with --json or --exact",
                "--pause 1 | --pause goes with --slow",
                "--slow --pause 61 | invalid value for option '--pause': \"61\" is no number of seconds from 0 to 60",
                "--slow --pause x | invalid value for option '--pause': \"x\" is no number of seconds from 0 to 60"
            })
    void aMistakeIsRefusedWithASentence(String options, String message) {
        CommandRun run = CommandRun.of(("match grudger random " + options).split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).startsWith(message);
    }
}
