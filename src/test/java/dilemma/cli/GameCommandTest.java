package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.GameKind;
import dilemma.game.Games;
import dilemma.io.JsonWriter;
import dilemma.io.OneShotWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GameCommandTest {

    private static final Terminal ASCII = new Terminal(false, false, false, Glyphs.ASCII);

    @Test
    void showsThePrisonersDilemmaAsTheFoundingDocumentTellsIt() {
        assertThat(CommandRun.of("game").out().lines())
                .containsExactly(
                        "prison-years: two prisoners, silent or betraying",
                        "The numbers are years in prison; fewer is better.",
                        "",
                        "                                   second prisoner",
                        "                               silent         betraying",
                        "                          ┌───────────────┬───────────────┐",
                        "first prisoner     silent │     1, 1      │     5, 0      │",
                        "                          ├───────────────┼───────────────┤",
                        "                betraying │     0, 5      │    3, 3 *     │",
                        "                          └───────────────┴───────────────┘",
                        "In each cell: the first prisoner's years, then the second's.",
                        "* equilibrium: neither gains by changing alone.",
                        "",
                        "Betraying dominates: whatever the other does, it costs fewer years.",
                        "Equilibrium: both betray.",
                        "Yet both would be better off if both stayed silent: it is a prisoner's dilemma.",
                        "Efficient (nobody can gain unless the other loses): both stay silent; only one betrays.",
                        "Staying silent together beats taking turns at betraying: 1 year a turn for each, against 2.5.",
                        "Lasting cooperation can pay when the game goes on with probability at least 0.333 (grim"
                                + " trigger), 0.333 (tit for tat).");
    }

    @Test
    void showsAnotherGameInPointsOfCooperatorsAndDefectors() {
        assertThat(CommandRun.at(ASCII, "game", "chicken").out().lines())
                .containsExactly(
                        "chicken: two players, cooperating or defecting",
                        "The numbers are points; more is better.",
                        "",
                        "                                      second player",
                        "                              cooperating        defecting",
                        "                          +-----------------+-----------------+",
                        "first player  cooperating |      3, 3       |     1, 5 *      |",
                        "                          +-----------------+-----------------+",
                        "                defecting |     5, 1 *      |      0, 0       |",
                        "                          +-----------------+-----------------+",
                        "In each cell: the first player's points, then the second's.",
                        "* equilibrium: neither gains by changing alone.",
                        "",
                        "Neither move dominates: which is better depends on what the other does.",
                        "Equilibria: only one defects; mixed, each cooperates with probability 0.333.",
                        "Best for each is to defect alone, but worst for both is that both do: it is chicken.",
                        "Efficient (nobody can gain unless the other loses): both cooperate; only one defects.",
                        "Taking turns at defecting is as good as cooperating together: 3 points a turn for each, against"
                                + " 3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prison-years", "axelrod", "chicken", "stag-hunt", "donation"})
    void printsTheSameAsJsonForPrograms(String name) {
        String expected = JsonWriter.text(
                json -> OneShotWriter.write(json, Games.named(name).orElseThrow(), Version.current()));

        assertThat(CommandRun.of("game", name, "--json")).isEqualTo(new CommandRun(ExitCode.SUCCESS, expected, ""));
    }

    @Test
    void withoutANameItIsTheDefaultGame() {
        assertThat(CommandRun.of("game")).isEqualTo(CommandRun.of("game", "prison-years"));
    }

    @Test
    void aGameTakesParameters() {
        assertThat(CommandRun.of("game", "donation:b=4,c=1").out())
                .contains("3, 3", "-1, 4", "at least 0.25 (grim trigger), 0.25 (tit for tat)");
    }

    @Test
    void fourNumbersMakeAGameOfCostsOrOfGains() {
        assertThat(CommandRun.of("game", "--payoffs", "1,5,0,3", "--objective", "minimise")
                        .out())
                .contains("The numbers are points; fewer is better.", "it costs fewer points", "prisoner's dilemma");
        assertThat(CommandRun.of("game", "--payoffs=-1,-5,0,-3", "--objective=maximise")
                        .out())
                .contains("The numbers are points; more is better.", "it earns more points", "prisoner's dilemma");
        assertThat(CommandRun.of("game", "--payoffs", "-1, -5, 0, -3").out())
                .isEqualTo(CommandRun.of("game", "--payoffs=-1,-5,0,-3").out());
    }

    @Test
    void saysWhenTitForTatCannotMakeCooperationPay() {
        assertThat(CommandRun.of("game", "--payoffs", "3,0,7,1").out())
                .contains(
                        "Taking turns at defecting beats cooperating together: 3.5 points a turn for each, against 3.")
                .contains("at least 0.667 (grim trigger); tit for tat cannot make it pay");
    }

    @Test
    void saysWhatAWeaklyDominantMoveDoes() {
        assertThat(CommandRun.of("game", "--payoffs", "3,0,5,0").out())
                .contains(
                        "Defecting dominates weakly: it never earns fewer points, and against one of the other's moves"
                                + " it earns more points.")
                .contains("Equilibria: only one defects; both defect; mixed, one defects for certain and the other"
                        + " leaves it to chance, however likely.");
        assertThat(CommandRun.of("game", "--payoffs", "0,2,0,3", "--objective", "minimise")
                        .out())
                .contains("Cooperating dominates weakly: it never costs more points");
    }

    @Test
    void saysThatEverythingIsAnEquilibriumWhereNothingMatters() {
        assertThat(CommandRun.of("game", "--payoffs", "2,2,2,2").out())
                .contains("Neither move dominates: for the one who makes it, both always come to the same.")
                .contains("Equilibria: all outcomes, and all mixtures of moves.")
                .contains("both cooperate; only one defects; both defect.");
    }

    @ParameterizedTest
    @CsvSource({
        "'3,0,5,1', PRISONERS_DILEMMA, it is a prisoner's dilemma.",
        "'3,0,5,0', WEAK_PRISONERS_DILEMMA, it is a weak prisoner's dilemma.",
        "'1,0,5,3', DEADLOCK, 'it is deadlock, no dilemma.'",
        "'5,1,3,0', HARMONY, 'it is harmony, no dilemma.'",
        "'1,5,0,3', REVERSED_DILEMMA, whose moves have exchanged their names.",
        "'5,0,3,1', STAG_HUNT, it is a stag hunt.",
        "'3,0,1,5', COORDINATION, it is a coordination game.",
        "'3,1,5,0', CHICKEN, it is chicken.",
        "'1,3,5,0', LEADER, it is the game of leader.",
        "'1,5,3,0', HERO, it is the game of hero.",
        "'0,5,3,1', ANTI_COORDINATION, it is an anti-coordination game.",
        "'3,0,3,1', BORDERLINE, it is on the border between two kinds.",
        "'2,2,2,2', INDIFFERENT, it is a game of indifference."
    })
    void namesEveryKindOfGame(String payoffs, GameKind kind, String sentence) {
        assertThat(CommandRun.of("game", "--payoffs", payoffs).out()).contains(sentence);
        assertThat(CommandRun.of("game", "--payoffs", payoffs, "--json").out())
                .contains("\"class\": \"" + kind.id() + "\"");
    }

    @Test
    void theTableIsWideEnoughForItsNumbers() {
        List<String> table = CommandRun.of("game", "--payoffs", "-123456789.25,1e-7,1e300,0")
                .out()
                .lines()
                .skip(5)
                .limit(5)
                .toList();

        assertThat(table).extracting(String::length).containsOnly(table.get(0).length());
        assertThat(table.get(1)).contains("-123456789.25, -123456789.25").contains("1E-7, 1E300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chiken | unknown game \"chiken\"; did you mean \"chicken\"?",
                "--payoffs 1,2,3 | --payoffs takes four numbers, R,S,T,P, such as 3,0,5,1, but was \"1,2,3\"",
                "--payoffs 1,2,3,4,5 | --payoffs takes four numbers, R,S,T,P, such as 3,0,5,1, but was \"1,2,3,4,5\"",
                "--payoffs 1,2,x,4 | --payoffs takes four finite numbers, R,S,T,P, but in \"1,2,x,4\" there is \"x\"",
                "--payoffs 1,2,,4 | --payoffs takes four finite numbers, R,S,T,P, but in \"1,2,,4\" there is \"\"",
                "--payoffs 1,NaN,3,4 | --payoffs takes four finite numbers, R,S,T,P, but in \"1,NaN,3,4\" there is \"NaN\"",
                "--payoffs 1,2,1e999,4 | --payoffs takes four finite numbers, R,S,T,P, but in \"1,2,1e999,4\" there is \"1e999\"",
                "--payoffs 1,2,3,4 --objective maximize | --objective is maximise or minimise, but was \"maximize\"; did you mean \"maximise\"?",
                "--objective minimise | --objective goes with --payoffs; a named game has its own",
                "chicken --payoffs 1,2,3,4 | give either the name of a game, \"chicken\", or --payoffs, not both",
                "donation:x=1 | \"donation\" does not take a parameter \"x\"; its parameters are b (a number), c (a number)"
            })
    void aMistakeIsOneLineAndExitCodeTwo(String line, String message) {
        String[] args =
                Stream.concat(Stream.of("game"), Stream.of(line.split(" "))).toArray(String[]::new);

        assertThat(CommandRun.of(args)).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", message + "\n"));
    }
}
