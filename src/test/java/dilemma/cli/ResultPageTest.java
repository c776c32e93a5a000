package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run shows. */
class ResultPageTest {

    private static String shown(String tournament, String... options) {
        return shown(Terminal.NONE, tournament, options);
    }

    private static String shown(Terminal terminal, String tournament, String... options) {
        String[] line = new String[options.length + 5];
        line[0] = "run";
        line[1] = "-";
        line[2] = "--seed";
        line[3] = "1";
        line[4] = "-q";
        System.arraycopy(options, 0, line, 5, options.length);
        CommandRun run = CommandRun.readingAt(terminal, tournament, line);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    /**
     * Three rules over four turns, in years. Each pair's totals by hand: the defector D, the cooperator C, tit for tat
     * T.
     *
     * <ul>
     *   <li>D with itself 4 × 3 = 12; C with itself and with T, T with itself 4 × 1 = 4
     *   <li>D against C 4 × 0 = 0, C 4 × 5 = 20
     *   <li>D against T 0 + 3 × 3 = 9, T 5 + 3 × 3 = 14
     * </ul>
     *
     * D has 12 + 0 + 9 = 21 in 12 turns, 1.75; C 20 + 4 + 4 = 28, 2.333; T 14 + 4 + 4 = 22, 1.833. D cooperates never,
     * T on 4 + 4 + 1 = 9 of 12 turns. The bars show 1.75, 1.833 and 2.333 years out of 5 in 96 eighths: 34, 35 and 45.
     *
     * <p>D outscores both others and is first to betray them: of the three orders of two entrants two go against these
     * rules, and in the third they are alike, so that tau-b is -2 / sqrt(2 × 3). When D betrays on turn 2, T answers
     * and C does not; nobody offers peace; and everybody's next move follows from the last outcome.
     */
    @Test
    void fewerYearsComeFirst() {
        String tournament = """
                { "name": "small", "description": "Three rules.", "match": { "turns": 4 }, "entrants": [
                  { "use": "always-cooperate", "as": "Always C" }, { "use": "always-defect", "as": "Always D" },
                  "tit-for-tat" ] }
                """;

        assertThat(shown(tournament)).isEqualTo("""
                        small
                        Three rules.
                        3 entrants · 4 turns · 1 repetition · game prison-years, fewer years are better
                        seed 1

                        rank  name         years/turn  wins  coop.
                           1  Always D          1.750   2.0    0 %  ████▎░░░░░░░
                           2  Tit For Tat       1.833   0.0   75 %  ████▍░░░░░░░
                           3  Always C          2.333   0.0  100 %  █████▋░░░░░░

                        Always D wins with 1.750 years per turn. Its rule: Defects on every turn.

                        Did it pay to be so? From +1, the more the better, to -1, the more the worse:
                        not envious -0.82 · never first to betray -0.82 · retaliating +1.00
                        """);
    }

    @Test
    void moreThanOneCanBeFirst() {
        String twins = """
                { "match": { "turns": 4 }, "entrants": ["tit-for-tat", { "use": "tit-for-tat", "as": "Twin" },
                  "random:p=0" ], "selfPlay": false }
                """;

        assertThat(shown(twins, "--game", "axelrod"))
                .contains("   2  Tit For Tat", "   2  Twin", "wins with 2.000 points per turn. ");
        assertThat(shown(twins))
                .contains("   1  Tit For Tat", "   1  Twin", "   1  Random (p=0)")
                .contains("All 3 share the first rank, with 2.250 years per turn.\n");
    }

    @Test
    void thoseWhoShareTheFirstRankAreNamed() {
        String nice =
                "{ \"entrants\": [\"grudger\", \"tit-for-tat\", \"always-defect\"], \"match\": { \"turns\": 99 } }";

        assertThat(shown(nice))
                .contains("   1  Grudger ", "   1  Tit For Tat ", "   3  Defector ")
                .contains("2 share the first rank, with 1.673 years per turn: Grudger, Tit For Tat.\n");
        assertThat(shown(nice, "--set", "entrants=[\"grudger\",\"gradual\"]"))
                .contains("All 2 share the first rank, with 1.000 years per turn.\n")
                .doesNotContain("Did it pay");
    }

    @Test
    void whoIsAloneMeetsItsTwin() {
        assertThat(shown("{ \"entrants\": [\"tit-for-tat\"] }"))
                .contains("1 entrant · ")
                .contains("Tit For Tat meets only its twin and ends with 1.000 years per turn. ")
                .doesNotContain("Did it pay");
    }

    @Test
    void anIntervalNeedsChanceAndRepetitions() {
        String coins = "{ \"entrants\": [\"random\", \"grudger\"] }";

        assertThat(shown(coins)).contains("95 % interval").containsPattern("\\d\\.\\d{3} – \\d\\.\\d{3}");
        assertThat(shown(coins, "--repetitions", "1")).doesNotContain("interval");
        assertThat(shown(coins, "--set", "entrants=[\"gradual\",\"grudger\"]", "--repetitions", "5"))
                .doesNotContain("interval");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--turns 1                      | 1 turn ·",
                "--turns 5,7                    | 5, 7 turns ·",
                "--continuation 0.99            | 100 turns on average ·",
                "--continuation 0.5 --turns 3,4 | 1.75 (at most 3), 1.875 (at most 4) turns on average",
                "--known-length                 | length known",
                "--noise 0.05                   | noise 0.05",
                "--misperception 0.25           | misperception 0.25",
                "--recognition 0.5              | recognition 0.5",
                "--set selfPlay=false           | no self-play",
                "--set topology=star            | star",
                "--set topology={\"kind\":\"ring\",\"neighbours\":2} | ring of 2 neighbours each",
                "--set rankBy=median            | ranked by the median",
                "--set weigh=matches            | every match weighs the same",
                "--game axelrod                 | game axelrod, more points are better",
                "--game stag-hunt               | no prisoner's dilemma: stag hunt",
                "--set game={\"R\":1,\"S\":0,\"T\":2,\"P\":0} | a weak prisoner's dilemma",
                "--set entrants=[\"@memory:1\"] | left out",
            })
    void theHeadingTellsWhatIsNotAsUsual(String options, String words) {
        String out = shown("{ \"entrants\": [\"random\", \"grudger\", \"gradual\"] }", options.split(" "));

        assertThat(out.substring(0, out.indexOf("rank  "))).contains(words);
    }

    @Test
    void theHeadingIsSilentOfWhatIsAsUsual() {
        assertThat(shown("{ \"name\": \"x\", \"entrants\": [\"random\", \"grudger\", \"gradual\"] }"))
                .startsWith("x\n3 entrants · 200 turns · 10 repetitions\n"
                        + "game prison-years, fewer years are better · seed 1\n\nrank  name");
    }

    @Test
    void aRankingByTheMedianShowsIt() {
        assertThat(shown("{ \"entrants\": [\"random\", \"grudger\"], \"rankBy\": \"median\" }"))
                .contains("years/turn  median  95 % interval")
                .containsPattern("wins with a median of \\d\\.\\d{3} years per turn\\.");
    }

    @Test
    void publishedFiguresStandBesideOurs() {
        String out = CommandRun.at(
                        new Terminal(true, false, false, Glyphs.UNICODE, 120),
                        "run",
                        "axelrod-1980",
                        "--repetitions",
                        "2")
                .out();

        assertThat(out)
                .contains("points/turn  per game  published  95 % interval  wins  coop.\n")
                .containsPattern("  Tit For Tat  .* 504\\.5 .*%")
                .containsPattern("Published: Axelrod 1980, Effective Choice in the Prisoner's Dilemma, ")
                .contains("never first to defect");
    }

    @Test
    void whoIsNotPublishedHasADash() {
        assertThat(shown("""
                        { "game": "axelrod", "entrants": ["tit-for-tat", "grudger"], "published":
                          { "source": "A Paper", "tables": [
                            { "what": "", "measure": "perMatch", "decimals": 1, "figures": { "tit-for-tat": 504.5 } }] } }
                        """))
                .containsPattern("Grudger +3\\.000 +600\\.0 +– ")
                .containsPattern("Tit For Tat +3\\.000 +600\\.0 +504\\.5 ")
                .contains("Published: A Paper.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 140})
    void noLineIsLongerThanTheTerminalIsWide(int columns) {
        Terminal terminal = new Terminal(true, false, false, Glyphs.UNICODE, columns);

        for (String name : new String[] {"axelrod-1980", "four-rules", "strangers", "known-end"}) {
            assertThat(CommandRun.at(terminal, "run", name, "--repetitions", "2")
                            .out()
                            .lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void longNamesAreCut() {
        String name = "Someone Who Has A Very Long Name, Longer Than Any Table";

        assertThat(shown("{ \"entrants\": [\"grudger\", { \"use\": \"random\", \"as\": \"" + name + "\" }] }"))
                .containsPattern("  Someone Who Has A Very Long Name, L…  ");
    }

    @Test
    void namesCannotSteerTheTerminal() {
        String out = shown("""
                { "name": "a\\u001b[2J", "description": "b\\u001b]0;x\\u0007\\u202e", "entrants":
                  [{ "use": "tit-for-tat", "as": "c\\u009b31m\\rd\\ne" }] }
                """);

        assertThat(out).contains("a?[2J\n", "b?]0;x??\n", "  c?31m?d?e  ").doesNotContain("\u001b", "\r", "\u009b");
    }

    @Test
    void otherLocalesGetAscii() {
        Terminal ascii = new Terminal(false, false, false, Glyphs.ASCII);
        String tournament =
                "{ \"name\": \"Übung\", \"entrants\": [\"random\", { \"use\": \"grudger\", \"as\": \"Zoë ☃\" }] }";

        assertThat(shown(ascii, tournament))
                .matches("\\A\\p{ASCII}+\\z")
                .startsWith("Ubung\n2 entrants . 200 turns")
                .contains("  Zoe ?  ");
    }

    @Test
    void hugeAndTinyScoresAreShownWithFourDigits() {
        String tournament = "{ \"entrants\": [\"tit-for-tat\", \"grudger\"], \"game\": %s }";

        assertThat(shown(tournament.formatted("{ \"R\": 3e90, \"S\": 0, \"T\": 5e90, \"P\": 1e90 }")))
                .contains(" 3.000e+90  ");
        assertThat(shown(tournament.formatted("{ \"R\": 3e-9, \"S\": 0, \"T\": 5e-9, \"P\": 1e-9 }")))
                .contains(" 3.000e-09  ");
    }
}
