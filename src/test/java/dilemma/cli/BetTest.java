package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetTest {

    private static final Terminal TERMINAL = new Terminal(true, true, false, Glyphs.UNICODE, 60);

    private static String[] line(String... more) {
        return Stream.concat(Stream.of("run", "four-players", "--bet"), Stream.of(more))
                .toArray(String[]::new);
    }

    private static CommandRun betting(String bets, String... more) {
        return CommandRun.reading(bets, line(more));
    }

    private static String settled(CommandRun run) {
        return run.out().substring(CommandRun.of("run", "four-players").out().length());
    }

    @Test
    void theBestBetIsOnTheBestRank() {
        CommandRun run = betting("Ben=always cooperate\nAnna: Tit For Tat\n\nthe rest is not read");

        assertThat(run.err()).isEmpty();
        assertThat(settled(run)).isEqualTo("""

                        rank  favourite    bet by
                           2  Tit For Tat  Anna
                           4  Cooperator   Ben

                        Anna bet best.
                        """);
    }

    @Test
    void severalMayBetBest() {
        assertThat(settled(betting("Anna: tit-for-tat\nBen: TIT FOR TAT\nCleo: Tit For Tat")))
                .endsWith("\nAnna, Ben and Cleo bet best.\n");
    }

    @Test
    void whoBetsAgainChangesTheBet() {
        assertThat(settled(betting("Anna: Cooperator\nAnna: Tit For Tat\n"))).contains("   2  Tit For Tat  Anna\n");
    }

    @Test
    void aTypingErrorIsTakenForTheNearestName() {
        CommandRun run = betting("Anna: tit for tet\n");

        assertThat(run.err()).isEqualTo("\"tit for tet\" is taken for \"Tit For Tat\"\n");
        assertThat(settled(run)).contains("   2  Tit For Tat  Anna\n");
    }

    @Test
    void nobodyMayBet() {
        assertThat(settled(betting(""))).isEqualTo("\nNobody bet.\n");
    }

    @Test
    void betsAreSettledInFrench() {
        CommandRun run = betting("Anne : tit for tet\nBruno : Tit For Tat\n", "--lang", "fr");

        assertThat(run.err()).isEqualTo("«\u00a0tit for tet\u00a0» est pris pour «\u00a0Tit For Tat\u00a0»\n");
        assertThat(run.out())
                .contains("rang  favori       pari de\n")
                .endsWith("Anne et Bruno ont fait le meilleur pari.\n");
    }

    @Test
    void jsonStaysJson() {
        CommandRun run = betting("Anna: Tit For Tat\n", "--json");

        assertThat(run.out())
                .isEqualTo(CommandRun.of("run", "four-players", "--json").out());
        assertThat(run.err()).contains("Anna bet best.\n");
    }

    @Test
    void aClassIsAskedAndMayTryAgain() {
        CommandRun run = CommandRun.readingAt(TERMINAL, "Anna\nAnna: nobody at all\nAnna: Tit For Tat\n\n", line());

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err())
                .contains("Who will be first?", "> ", "\"Anna\" is no bet", "\"nobody at all\" does not take part");
        assertThat(run.err().lines()).allMatch(line -> line.length() <= 64);
        assertThat(run.out()).endsWith("\nAnna bet best.\n");
    }

    @Test
    void namesCannotSteerTheTerminal() {
        assertThat(betting("A\u001b[2Jnna: Tit For Tat\n").out()).contains("A?[2Jnna bet best.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna | standard input:1: \"Anna\" is no bet; write who bets and on whom, such as Anna: ",
                "Anna: nobody at all | standard input:1: \"nobody at all\" does not take part; there are "
            })
    void aLineOfAFileThatIsNoBetIsRefused(String bets, String message) {
        CommandRun run = betting(bets);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({"run - --bet", "run classroom noisy --bet"})
    void betsAreOnOneTournamentThatIsNotReadThere(String line) {
        assertThat(CommandRun.of(line.split(" ")))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "--bet reads the bets on one tournament from standard input; name one, and not -\n"));
    }
}
