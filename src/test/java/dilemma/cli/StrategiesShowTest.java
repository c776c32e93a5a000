package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Transforms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategiesShowTest {

    private static final DataStrategies BUILT_IN = DataStrategies.beside(new Library());

    static List<String> everyStrategy() {
        return BUILT_IN.ids();
    }

    static List<String> everyTransform() {
        return Transforms.names();
    }

    private static CommandRun show(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "strategies";
        all[1] = "show";
        System.arraycopy(args, 0, all, 2, args.length);
        return CommandRun.of(all);
    }

    @Test
    void tellsAllOfAStrategy() {
        assertThat(show("tit-for-tat")).isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                        Tit For Tat
                        Cooperates first, then repeats the partner's last move.

                        id           tit-for-tat
                        also called  TitForTat
                        source       Anatol Rapoport; Axelrod 1980
                        memory       the last turn
                        chance       none: the same answer to the same past
                        reads        neither payoffs nor the length of the match
                        nice         yes: it is never the first to defect
                        retaliating  yes: it defects within two turns after 100 % of betrayals
                        forgiving    yes: it cooperates within two turns after 100 % of offers of peace
                        automaton    yes: with 2 states

                        As an automaton (where a state leads, by the partner's move)
                        state      plays  after C  after D
                        1 (start)  C            1        2
                        2          D            1        2

                        Against Tit For Tat (prison-years)
                         1  Tit For Tat  CCCCCCCCCC CCCCCCCCCC  20 years
                            Tit For Tat  CCCCCCCCCC CCCCCCCCCC  20 years

                        Against fixed moves (prison-years)
                         1  Tit For Tat  CCCCDCCDDD DCDCCCDDCD  43 years
                            fixed moves  CCCDCCDDDD CDCCCDDCDC  43 years
                        """, ""));
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void showsEveryStrategyOnLinesThatFit(String id) {
        Profile profile = BUILT_IN.create(id, Arguments.none(id)).orElseThrow().profile();

        CommandRun run = show(id);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(profile.name() + "\n")
                .containsPattern("(?m)^id +" + id + "$")
                .contains("\nAgainst Tit For Tat (", "\nAgainst fixed moves (");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("everyTransform")
    void showsEveryTransformByAnExample(String name) {
        CommandRun run = show("+" + name);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out())
                .startsWith(name + "\nA transform: it goes around a strategy")
                .containsPattern("(?m)^written +tit-for-tat\\+" + name);
    }

    @Test
    void aTransformNeedsNoPlusSignWhereNoStrategyHasItsName() {
        assertThat(show("noisy")).isEqualTo(show("+noisy"));
        assertThat(show("+nosy").err()).startsWith("unknown transform \"nosy\"; did you mean \"noisy\"?");
    }

    @Test
    void aStrategyThatSharesItsNameWithATransformTellsOfIt() {
        assertThat(show("forgiver").out())
                .startsWith("Forgiver\n")
                .containsPattern("(?m)^transform +after another strategy, as in tit-for-tat\\+forgiver");
    }

    @Test
    void tellsParametersAndTheirValuesHere() {
        assertThat(show("Random(p=0.70)+noisy=0.05").out())
                .startsWith("Noisy Random (p=0.7) (p=0.05)\n")
                .contains("\nreference    random:p=0.7+noisy=0.05\n")
                .contains("""
                        Parameters
                          p  the probability of cooperating: a number from 0 to 1; 0.5 where not given,
                             0.7 here
                        """)
                .contains("\nAgainst Tit For Tat (prison-years, one of many courses)\n");
    }

    @Test
    void tellsWhatIsUnknownWithoutAnOccasion() {
        assertThat(show("always-cooperate").out())
                .contains("\nretaliating  no: it defects within two turns after 0 % of betrayals\n")
                .contains("\nforgiving    unknown: it never had an occasion\n");
    }

    @Test
    void judgesWhatReadsThePayoffsInOneGameAndSaysSo() {
        assertThat(show("gtft").out())
                .contains("\njudged in    the game prison-years (the four below)\n")
                .contains("\nretaliating  no: it defects within two turns after 48 % of betrayals\n");
        assertThat(show("gtft:p=0").out())
                .doesNotContain("judged in")
                .contains("\nretaliating  yes: it defects within two turns after 100 % of betrayals\n");
    }

    @Test
    void tellsWhatSlowMeans() {
        assertThat(show("dbs").out())
                .contains("\nautomaton    no: its rule is not told as states, or needs more than 4096\n")
                .contains("\nspeed        slow: takes much longer than others to decide; @fast leaves it out\n");
    }

    @Test
    void saysNothingOfTheConductOfOneThatRefusesEveryGame() {
        CommandRun run = show("zd-extort-2:phi=100");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).contains("\nrefuses ").doesNotContain("nice  ", "retaliating", "judged in");
    }

    @Test
    void tellsWhichGamesItRefusesAndPlaysOneThatItDoesNot() {
        String page = show("zd-gen-2").out();

        assertThat(page).containsPattern("(?m)^refuses +prison-years: it ");
        assertThat(page).containsPattern("(?m)^Against Tit For Tat \\((axelrod|chicken|stag-hunt|donation), ");
    }

    @Test
    void tellsTheLengthToThoseWhoAskForIt() {
        assertThat(show("first-by-stein-and-rapoport").out())
                .containsPattern("(?m)^reads +the length of the match, where it is told$")
                .contains("\nAgainst Tit For Tat (prison-years, length known)\n");
    }

    @Test
    void jsonHasTheValuesHere() throws Exception {
        JsonNode page =
                new ObjectMapper().readTree(show("random:p=0.7", "--json").out());

        assertThat(page.get("reference").textValue()).isEqualTo("random:p=0.7");
        assertThat(page.at("/parameters/0/default").textValue()).isEqualTo("0.5");
        assertThat(page.at("/parameters/0/value").textValue()).isEqualTo("0.7");
    }

    @Test
    void anAutomatonThatMindsItsOwnMovesIsShownByBoth() {
        assertThat(show("contrite-tit-for-tat").out()).contains("""
                As an automaton (where a state leads, by both moves, own first)
                state      plays  after CC  after CD  after DC  after DD
                1 (start)  C             1         2         3         2
                2          D             1         2         1         2
                3          C             1         1         3         4
                4          D             1         1         3         4
                """);
    }

    @Test
    void theAutomatonIsThatWithItsTransforms() {
        assertThat(show("tit-for-tat+noisy=0.05").out()).contains("""
                As an automaton (where a state leads, by the partner's move)
                state      plays                    after C  after D
                1 (start)  C with probability 0.95        1        2
                2          C with probability 0.05        1        2
                """);
    }

    @Test
    void anAutomatonThatTossesForItsWayIsToldInSentences() {
        assertThat(show("michaelos").out()).contains("""
                As an automaton (where a state leads, by both moves, own first; length unknown)
                state 1 (start)  plays C; after CC to 1; after CD to 2; after DC to 1 (0.5) or 3
                                 (0.5); after DD to 2
                state 2          plays D; after CC to 1; after CD to 2; after DC to 1 (0.5) or 3
                                 (0.5); after DD to 2
                state 3          plays D; after CC to 3; after CD to 3; after DC to 3; after DD
                                 to 3
                """);
    }

    @Test
    void ofALargeAutomatonThePageSaysHowToDrawIt() {
        assertThat(show("short-mem").out()).contains("""
                As an automaton
                It has 713 states, too many for this page; dilemma strategies show short-mem
                --dot writes them all, for Graphviz to draw.
                """);
        assertThat(show("gradual").out()).doesNotContain("As an automaton");
    }

    @Test
    void drawsAnAutomatonForGraphviz() {
        assertThat(show("tit-for-tat+noisy=0.05", "--dot")).isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                digraph "Noisy Tit For Tat (p=0.05)" {
                  label="Noisy Tit For Tat (p=0.05)";
                  labelloc=t;
                  rankdir=LR;
                  node [shape=circle];
                  start [shape=point];
                  start -> 1;
                  1 [label="1\\nC 0.95"];
                  2 [label="2\\nC 0.05"];
                  1 -> 1 [label="CC\\nDC"];
                  1 -> 2 [label="CD\\nDD"];
                  2 -> 1 [label="CC\\nDC"];
                  2 -> 2 [label="CD\\nDD"];
                }
                """, ""));
    }

    @Test
    void whatIsNoAutomatonCannotBeDrawn() {
        assertThat(show("gradual", "--dot"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "\"gradual\" is no finite automaton of at most 4096 states, so there is nothing to draw\n"));
        assertThat(show("zd-extort-2:phi=100", "--dot").exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(show("tit-for-tat", "--dot", "--json"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", "give either --json or --dot, not both\n"));
    }

    @Test
    void jsonHasTheAutomatonAsAStrategyFileWould() throws Exception {
        JsonNode automaton = new ObjectMapper()
                .readTree(show("random:p=0.7+initial=DC", "--json").out())
                .get("automaton");

        assertThat(automaton).isEqualTo(new ObjectMapper().readTree("""
                { "count": 3, "seedFaithful": false, "start": 0, "states": [
                  { "play": "D", "after": { "CC": 1, "CD": 1, "DC": 1, "DD": 1 } },
                  { "play": "C", "after": { "CC": 2, "CD": 2, "DC": 2, "DD": 2 } },
                  { "play": 0.7, "after": { "CC": 2, "CD": 2, "DC": 2, "DD": 2 } } ] }"""));
    }

    @Test
    void jsonHasTheChancesOfEveryWay() throws Exception {
        JsonNode page = new ObjectMapper().readTree(show("michaelos", "--json").out());

        assertThat(page.at("/automaton/states/0/after/DC")).isEqualTo(new ObjectMapper().readTree("""
                [ { "state": 0, "probability": 0.5 }, { "state": 2, "probability": 0.5 } ]"""));
        assertThat(new ObjectMapper()
                        .readTree(show("gradual", "--json").out())
                        .get("automaton")
                        .isNull())
                .isTrue();
    }

    @Test
    void aUsersWordsCannotSteerTheTerminal(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
                { "id": "mine", "name": "Red \\u001b[31m", "aliases": ["\\u0007"], "source": "\\u202e",
                  "description": "\\u001b]0;title", "kind": "cycle", "moves": "CD" }
                """);

        CommandRun run = show("mine", "--strategies", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).startsWith("Red ?[31m\n?]0;title\n").doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\n]]");
    }

    @Test
    void whatIsNoStrategyIsAnError() {
        assertThat(show("tit-for-tet"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT, "", "unknown strategy \"tit-for-tet\"; did you mean \"tit-for-tat\"?\n"));
        assertThat(show("@nice"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "\"@nice\" is a group; dilemma strategies @nice lists its members\n"));
        assertThat(show("tit-for-tat:p=1"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "\"tit-for-tat\" does not take a parameter \"p\"; it has no parameters\n"));
    }
}
