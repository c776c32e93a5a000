package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.library.Library;
import dilemma.match.Noise;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Edge;
import dilemma.tournament.LeftOut;
import dilemma.tournament.PublishedFigure;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.RankBy;
import dilemma.tournament.SmallWorld;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TournamentReaderTest {

    private static final Resolver RESOLVER = new Resolver(new Library());

    @TempDir
    private Path folder;

    private TournamentDefinition read(String json, Change... changes) {
        return new TournamentReader(RESOLVER, () -> 77).read(file(json), List.of(changes));
    }

    private Source file(String json) {
        try {
            return Source.of(Files.writeString(folder.resolve("my.json"), json));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Checks the message, in which my.json stands for the file. */
    private void assertRefused(String json, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace(folder + "/", ""))
                        .isEqualTo(message));
    }

    private static String with(String fields) {
        return "{ \"entrants\": [\"tit-for-tat\", \"random\"],\n" + fields + " }";
    }

    @Test
    void everyFieldIsRead() {
        TournamentDefinition tournament = read("""
                {
                  "$schema": "tournament.schema.json",
                  "schemaVersion": 1,
                  "name": "classroom",
                  "description": "What it shows.", // a comment
                  "game": "axelrod",
                  "entrants": [
                    "tit-for-tat",
                    "random:p=0.7",
                    { "use": "tit-for-tat", "with": {}, "transform": [ { "noisy": { "p": 0.05 } } ], "as": "Shaky" },
                    { "use": "random", "with": { "p": 0.2 }, "transform": ["flip", { "forgiver": 0.25 }] },
                    { "use": "grudger", "transform": [{ "mixed": { "p": [0.20, 3e-1], "player": ["random", "tit-for-tat"] } }] },
                  ],
                  "match": {
                    "turns": [63, 77],
                    "continuation": 0.99,
                    "knownLength": true,
                    "noise": { "execution": 0.01, "perception": 0.02 },
                    "recognition": 0.9
                  },
                  "repetitions": 12,
                  "selfPlay": false,
                  "weigh": "matches",
                  "rankBy": "median",
                  "topology": { "kind": "small-world", "neighbours": 2, "rewire": 0.1, "seed": 3 },
                  "method": "simulate",
                  "seed": 42
                }
                """);

        assertThat(tournament.name()).isEqualTo("classroom");
        assertThat(tournament.description()).isEqualTo("What it shows.");
        assertThat(tournament.entrants())
                .extracting(Entrant::reference)
                .containsExactly(
                        "tit-for-tat",
                        "random:p=0.7",
                        "tit-for-tat+noisy=0.05",
                        "random:p=0.2+flip+forgiver=0.25",
                        "grudger+mixed:p=0.2/0.3,player=random/tit-for-tat");
        assertThat(tournament.entrants()).extracting(Entrant::name).contains("Random (p=0.7)", "Shaky");
        assertThat(tournament.endings())
                .containsExactly(new Ending.Continuation(0.99, 63), new Ending.Continuation(0.99, 77));
        assertThat(tournament.conditions().game()).isEqualTo(Games.AXELROD);
        assertThat(tournament.conditions().knownLength()).isTrue();
        assertThat(tournament.conditions().noise()).isEqualTo(new Noise(0.01, 0.02));
        assertThat(tournament.conditions().recognition()).isEqualTo(0.9);
        assertThat(tournament.repetitions()).isEqualTo(12);
        assertThat(tournament.selfPlay()).isFalse();
        assertThat(tournament.weigh()).isEqualTo(Weigh.MATCHES);
        assertThat(tournament.rankBy()).isEqualTo(RankBy.MEDIAN);
        assertThat(tournament.topology()).isEqualTo(new SmallWorld(2, 0.1, 3));
        assertThat(tournament.seed()).isEqualTo(42);
    }

    @Test
    void whatAFileDoesNotSayHasItsDefault() {
        TournamentDefinition tournament = read("{ \"entrants\": [\"tit-for-tat\"] }");

        assertThat(tournament.name()).isEqualTo("my");
        assertThat(tournament.description()).isEmpty();
        assertThat(tournament.conditions().game()).isEqualTo(Games.PRISON_YEARS);
        assertThat(tournament.endings()).containsExactly(new Ending.Fixed(200));
        assertThat(tournament.conditions().noise()).isEqualTo(Noise.NONE);
        assertThat(tournament.repetitions()).as("without chance").isOne();
        assertThat(tournament.selfPlay()).isTrue();
        assertThat(tournament.weigh()).isEqualTo(Weigh.TURNS);
        assertThat(tournament.rankBy()).isEqualTo(RankBy.SCORE);
        assertThat(tournament.topology()).isEqualTo(new Topology.Complete());
        assertThat(tournament.seed()).as("drawn by the caller").isEqualTo(77);
        assertThat(read(with("")).repetitions()).as("with chance").isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"turns\": 7 }                          | Fixed[turns=7]",
                "{ \"turns\": [5, 6] }                     | Fixed[turns=5] Fixed[turns=6]",
                "{ \"continuation\": 0.9 }                 | Continuation[continuation=0.9, cap=1000000000]",
                "{ \"continuation\": 0.5, \"turns\": 2e2 } | Continuation[continuation=0.5, cap=200]",
                "{ }                                       | Fixed[turns=200]",
            })
    void endingsAreTurnsOrContinuationOrBoth(String match, String endings) {
        assertThat(read(with("\"match\": " + match)).endings())
                .extracting(Ending::toString)
                .containsExactly(endings.split("(?<=]) "));
    }

    static Stream<Arguments> games() {
        return Stream.of(
                Arguments.of("\"stag-hunt\"", Games.STAG_HUNT),
                Arguments.of("{ \"name\": \"chicken\" }", Games.CHICKEN),
                Arguments.of("\"donation\"", Games.donation(3, 1)),
                Arguments.of("{ \"name\": \"donation\", \"b\": 4, \"c\": 0.5 }", Games.donation(4, 0.5)),
                Arguments.of(
                        "{ \"R\": 3, \"S\": 0, \"T\": 5.5, \"P\": 1, \"objective\": \"minimise\" }",
                        Game.custom(new Payoffs(3, 0, 5.5, 1), Objective.MINIMISE)));
    }

    @ParameterizedTest
    @MethodSource("games")
    void gamesAreNamesOrNumbers(String json, Game game) {
        assertThat(read(with("\"game\": " + json)).conditions().game()).isEqualTo(game);
    }

    @Test
    void edgesAreGivenByShownName() {
        TournamentDefinition tournament = read("""
                { "entrants": ["tit-for-tat", { "use": "random", "as": "Coin" }, "grudger"],
                  "topology": { "edges": [["Grudger", "Tit For Tat"], ["Coin", "Grudger"]] } }""");

        assertThat(tournament.topology())
                .isEqualTo(new Topology.Edges(List.of(Edge.between(0, 2), Edge.between(1, 2))));
    }

    @Test
    void aGroupAddsOnlyWhoIsNotThereYet() {
        TournamentDefinition tournament = read("{ \"entrants\": [\"tit-for-tat\", \"@axelrod-1980\", \"@memory:0\"] }");

        assertThat(tournament.entrants())
                .extracting(Entrant::reference)
                .containsOnlyOnce("tit-for-tat", "random")
                .startsWith("tit-for-tat", "first-by-tideman-and-chieruzzi", "first-by-nydegger");
    }

    @Test
    void anEntrantNamedAfterItsGroupTakesItsMembersPlace() {
        TournamentDefinition tournament = read(
                "{ \"entrants\": [\"@axelrod-1980\", \"tit-for-tat\", { \"use\": \"random\", \"as\": \"Coin\" }] }");

        assertThat(tournament.entrants())
                .extracting(Entrant::name)
                .containsOnlyOnce("Tit For Tat", "Coin")
                .doesNotContain("Random");
    }

    @Test
    void aGroupLeavesOutWhomTheGameRefuses() {
        TournamentDefinition tournament = read("{ \"entrants\": [\"@all\"] }");

        assertThat(tournament.leftOut()).extracting(LeftOut::entrant).contains("zd-gtft-2");
        assertThat(tournament.entrants()).extracting(Entrant::reference).doesNotContain("zd-gtft-2");
    }

    @Test
    void whomTheGameRefusesCannotBeNamedOutright() {
        String reason = new Library()
                .create("zd-gtft-2", dilemma.strategy.Arguments.none("zd-gtft-2"))
                .flatMap(strategy -> strategy.refusal(Games.PRISON_YEARS))
                .orElseThrow();

        assertRefused(
                "{ \"entrants\": [\"tit-for-tat\", \"zd-gtft-2\"] }",
                "my.json:1:31: entrants[1]: \"ZD-GTFT-2\" " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{ \"entrants\": [\"tit-for-tet\"] } @ my.json:1:16: entrants[0]: unknown strategy \"tit-for-tet\"; did you mean \"tit-for-tat\"?",
                "{ \"entrants\": [] } @ my.json:1:15: entrants must name at least one strategy",
                "{ } @ my.json:1:1: entrants is missing",
                "{ \"entrants\": \"tit-for-tat\" } @ my.json:1:15: entrants must be a list, but was \"tit-for-tat\"",
                "{ \"entrants\": [7] } @ my.json:1:16: entrants[0] must be a strategy, such as \"tit-for-tat\", or an object with \"use\", but was 7",
                "{ \"entrants\": [\"tit-for-tat\", \"TitForTat\"] } @ my.json:1:31: entrants[1]: two entrants are shown as \"Tit For Tat\", the other one from entrants[0]; give this one another name: { \"use\": \"tit-for-tat\", \"as\": \"…\" }",
                "{ \"entrants\": [{ \"use\": \"random\", \"as\": \" \" }] } @ my.json:1:41: entrants[0].as must be a name, but was empty",
                "{ \"entrants\": [\"random:p=1.5\"] } @ my.json:1:16: entrants[0]: \"random\": p must be a number from 0 to 1, but was \"1.5\"",
                "{ \"entrants\": [{ \"use\": \"random\", \"with\": { \"q\": 1 } }] } @ my.json:1:16: entrants[0]: \"random\" does not take a parameter \"q\"; its parameters are p (a number from 0 to 1)",
                "{ \"entrants\": [{ \"with\": {} }] } @ my.json:1:16: entrants[0].use is missing",
                "{ \"entrants\": [{ \"use\": \"random\", \"transform\": [7] }] } @ my.json:1:49: entrants[0].transform[0] must be a transform, such as { \"noisy\": { \"p\": 0.05 } }, but was 7",
                "{ \"entrants\": [{ \"use\": \"random\", \"transform\": [{ \"mixed\": { \"p\": [[0.1]] } }] }] } @ my.json:1:68: entrants[0].transform[0].mixed.p[0] must be a text, a number, true or false, but was a list",
                "{ \"entrants\": [{ \"use\": \"random\", \"transfrom\": [] }] } @ my.json:1:35: unknown field entrants[0].transfrom; did you mean \"transform\"?",
            })
    void wrongEntrantsAreNamed(String json, String message) {
        assertRefused(json, message);
    }

    @Test
    void anUnknownGroupIsAnsweredWithTheNearest() {
        assertRefused(
                "{ \"entrants\": [\"@nise\"] }",
                "my.json:1:16: entrants[0]: unknown group \"@nise\"; did you mean \"@nice\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "\"repetition\": 3 @ 1: unknown field repetition; did you mean \"repetitions\"?",
                "\"schemaVersion\": 2 @ 18: schemaVersion must be 1, the version of the format that this program reads, but was 2",
                "\"name\": 7 @ 9: name must be a text, but was 7",
                "\"game\": \"axelrot\" @ 9: game must be \"prison-years\" or \"axelrod\" or \"chicken\" or \"stag-hunt\" or \"donation\", but was \"axelrot\"; did you mean \"axelrod\"?",
                "\"game\": 7 @ 9: game must be the name of a game, or an object with its numbers, but was 7",
                "\"game\": { \"name\": \"axelrod\", \"b\": 1 } @ 30: unknown field game.b; known here: name",
                "\"match\": { \"turns\": 0 } @ 21: match.turns must be a whole number from 1 to 1000000000, but was 0",
                "\"match\": { \"turns\": 1000000001 } @ 21: match.turns must be a whole number from 1 to 1000000000, but was 1000000001",
                "\"match\": { \"turns\": [5, 0] } @ 25: match.turns[1] must be a whole number from 1 to 1000000000, but was 0",
                "\"match\": { \"turns\": [] } @ 21: match.turns must have at least one length, but was an empty list",
                "\"match\": { \"turns\": \"limit\" } @ 21: match.turns: matches of \"limit\" turns cannot be played, only computed: set \"method\" to \"exact\"",
                "\"match\": { \"turns\": \"limt\" } @ 21: match.turns must be a whole number from 1 to 1000000000, a list of such numbers, or \"limit\", but was \"limt\"",
                "\"match\": { \"turns\": \"limit\", \"continuation\": 0.5 }, \"method\": \"exact\" @ 46: match.continuation cannot stand beside turns of \"limit\": a match that goes on for ever has no end",
                "\"match\": { \"continuation\": 1 } @ 28: match.continuation must be a number of at least 0 and below 1, but was 1",
                "\"match\": { \"continuation\": 0.99999999 } @ 28: match.continuation gives matches of 99999999.49752407 turns on average, but without a cap at most 10000000 can be played; set a cap with match.turns",
                "\"match\": { \"noise\": { \"execution\": 1.5 } } @ 36: match.noise.execution must be a number from 0 to 1, but was 1.5",
                "\"match\": { \"noise\": { \"perception\": NaN } } @ 37: match.noise.perception must be a number from 0 to 1, but was NaN",
                "\"match\": { \"noise\": 0.1 } @ 21: match.noise must be an object, but was 0.1",
                "\"match\": { \"recognition\": -0.5 } @ 27: match.recognition must be a number from 0 to 1, but was -0.5",
                "\"match\": { \"knownLength\": \"yes\" } @ 27: match.knownLength must be true or false, but was \"yes\"",
                "\"match\": 200 @ 10: match must be an object, but was 200",
                "\"repetitions\": 0 @ 16: repetitions must be a whole number from 1 to 10000000, but was 0",
                "\"repetitions\": \"many\" @ 16: repetitions must be a whole number from 1 to 10000000, or { \"until\": \"settled\" }, but was \"many\"",
                "\"repetitions\": { \"confidence\": 0.9 } @ 16: repetitions.until is missing",
                "\"repetitions\": { \"until\": \"setled\" } @ 27: repetitions.until must be \"settled\", but was \"setled\"; did you mean \"settled\"?",
                "\"repetitions\": { \"until\": \"settled\", \"confidence\": 1 } @ 52: repetitions.confidence must be a number above 0 and below 1, but was 1",
                "\"repetitions\": { \"until\": \"settled\" }, \"rankBy\": \"median\" @ 50: rankBy: there is a median only where all pairs are played and repeated equally often; rank by \"score\", or give a number of repetitions",
                "\"method\": \"auto\", \"rankBy\": \"median\" @ 29: rankBy: there is a median only where all pairs are played and repeated equally often; rank by \"score\", or set \"method\" to \"simulate\"",
                "\"method\": \"exact\", \"weigh\": \"matches\", \"match\": { \"continuation\": 0.5 } @ 29: weigh: the mean of the averages of matches whose length is left to chance is not computed; weigh by \"turns\", or set \"method\" to \"simulate\"",
                "\"selfPlay\": null @ 13: selfPlay must be true or false, but was null",
                "\"weigh\": \"turn\" @ 10: weigh must be \"turns\" or \"matches\", but was \"turn\"; did you mean \"turns\"?",
                "\"rankBy\": \"mean\" @ 11: rankBy must be \"score\" or \"median\", but was \"mean\"; did you mean \"median\"?",
                "\"method\": \"exakt\" @ 11: method must be \"simulate\" or \"exact\" or \"auto\", but was \"exakt\"; did you mean \"exact\"?",
                "\"seed\": 9007199254740992 @ 9: seed must be a whole number from 0 to 9007199254740991, but was 9007199254740992",
                "\"seed\": 1, \"seed\": 2 @ 12: seed is given twice, first in line 2",
                "\"topology\": { \"kind\": \"rnig\" } @ 23: topology.kind must be \"complete\" or \"ring\" or \"lattice\" or \"star\" or \"small-world\" or \"scale-free\" or \"edges\", but was \"rnig\"; did you mean \"ring\"?",
                "\"topology\": { \"kind\": \"ring\", \"neighbours\": 3 } @ 13: topology: neighbours must be even and at least 2, but was 3",
                "\"topology\": { \"kind\": \"ring\", \"neighbours\": 2 } @ 13: topology: neighbours must be below the number of entrants, 2, but was 2",
                "\"topology\": { \"kind\": \"ring\" } @ 13: topology.neighbours is missing",
                "\"topology\": { \"kind\": \"lattice\", \"rows\": 2, \"columns\": 2 } @ 13: topology: a lattice of 2 rows and 2 columns needs 4 entrants, but there are 2",
                "\"topology\": { \"kind\": \"star\", \"rows\": 2 } @ 31: unknown field topology.rows; known here: kind",
                "\"topology\": { \"edges\": [[\"Tit For Tat\", \"Randon\"]] } @ 41: topology.edges[0][1]: there is no entrant shown as \"Randon\"; did you mean \"Random\"?",
                "\"topology\": { \"edges\": [[\"Random\"]] } @ 25: topology.edges[0] must be a list of two names, such as [\"Tit For Tat\", \"Random\"], but was a list of 1",
                "\"topology\": { \"edges\": [[\"Random\", \"Random\"]] } @ 25: topology.edges[0]: an edge joins two different entrants; whether each meets its twin is said by \"selfPlay\"",
                "\"topology\": 3 @ 13: topology must be an object with \"kind\" or \"edges\", but was 3",
            })
    void wrongFieldsAreNamedWithTheirPlaceAndWhatWasExpected(String fields, String message) {
        assertRefused(with(fields), "my.json:2:" + message);
    }

    @Test
    void anEntrantWithoutAPartnerIsRefused() {
        assertRefused("""
                { "entrants": ["tit-for-tat", "random", "grudger"],
                  "topology": { "edges": [["Random", "Tit For Tat"]] } }""", "my.json:2:15: topology leaves \"Grudger\" without a partner");
    }

    @Test
    void aSingleEntrantNeedsSelfPlay() {
        assertRefused(
                "{ \"entrants\": [\"tit-for-tat\"], \"selfPlay\": false }",
                "my.json:1:1: nobody has a partner: give at least two entrants, or leave \"selfPlay\" on");
    }

    @Test
    void moreScoresThanFitIntoMemoryAreRefused() {
        String many = "\"random:p=0."
                + String.join(
                        "\",\"random:p=0.",
                        Stream.iterate(101, i -> i + 1)
                                .limit(50)
                                .map(String::valueOf)
                                .toList())
                + "\"";

        assertRefused(
                "{ \"entrants\": [" + many + "],\n\"repetitions\": 10000000, \"match\": { \"turns\": 1 } }",
                "my.json:1:1: entrants times repetitions must be at most 200000000, but 50 times 10000000 is 500000000");
    }

    @Test
    void moreTurnsThanCanBePlayedAreRefused() {
        assertRefused(
                with("\"match\": { \"turns\": 1000000000 }, \"repetitions\": 10000"),
                "my.json:1:1: the tournament must have at most 10000000000000 turns in all, but has 30000000000000"
                        + " (3 pairs, 10000 repetitions): lower match.turns, match.continuation or repetitions");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnce() {
        assertRefused("""
                {
                  "entrants": ["tit-for-tet", "random"],
                  "match": { "turns": 0, "noise": { "execution": 1.5 } },
                  "sede": 1
                }""", """
                my.json:2:16: entrants[0]: unknown strategy "tit-for-tet"; did you mean "tit-for-tat"?
                my.json:3:23: match.turns must be a whole number from 1 to 1000000000, but was 0
                my.json:3:50: match.noise.execution must be a number from 0 to 1, but was 1.5
                my.json:4:3: unknown field sede; did you mean "seed"?""");
    }

    @Test
    void optionsTakeThePlaceOfWhatTheFileSays() {
        TournamentDefinition tournament = read(
                "{ \"entrants\": [\"nobody\"], \"match\": { \"turns\": 5 } }",
                Change.set("match.turns=500"),
                Change.set("match.noise.execution=0.1"),
                Change.set("entrants=[\"tit-for-tat\", \"random\"]"),
                Change.set("game=axelrod"),
                new Change("--seed", "seed", "7"));

        assertThat(tournament.endings()).containsExactly(new Ending.Fixed(500));
        assertThat(tournament.conditions().noise()).isEqualTo(new Noise(0.1, 0));
        assertThat(tournament.conditions().game()).isEqualTo(Games.AXELROD);
        assertThat(tournament.entrants()).hasSize(2);
        assertThat(tournament.seed()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "match.turns=0 @ --set match.turns: match.turns must be a whole number from 1 to 1000000000, but was 0",
                "match.truns=1 @ --set match.truns: unknown field match.truns; did you mean \"turns\"?",
                "match.noise.execution=NaN @ --set match.noise.execution: match.noise.execution must be a number from 0 to 1, but was NaN",
                "entrants=[\"nobody\"] @ --set entrants: entrants[0]: unknown strategy \"nobody\"",
                "entrants=[\"a\" @ --set entrants: it ends too early: a bracket is not closed",
                "seed.x=1 @ --set seed.x: seed is 3, so it has no field \"x\"",
                "a..b=1 @ --set a..b: \"a..b\" is not the path of a field",
                "nothing @ --set \"nothing\": expected PATH=VALUE, such as match.turns=500",
            })
    void wrongOptionsAreNamed(String assignment, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(with("\"seed\": 3"), Change.set(assignment)))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"topology\": \"star\"",
                "\"topology\": { \"edges\": [[\"Random\", \"Tit For Tat\"]] }",
                "\"topology\": { \"kind\": \"lattice\", \"rows\": 1, \"columns\": 2 }",
                "\"topology\": { \"kind\": \"scale-free\", \"edgesPerNode\": 1 }",
                "\"game\": { \"name\": \"donation\", \"b\": 0.3, \"c\": 0.1 }",
                "\"game\": { \"R\": 3, \"S\": 0, \"T\": 5, \"P\": 1, \"objective\": \"minimise\" }",
                "\"match\": { \"turns\": [5, 6, 7], \"knownLength\": true, \"recognition\": 0.5 }",
                "\"match\": { \"continuation\": 0.99, \"noise\": { \"execution\": 0.01 } }",
                "\"match\": { \"continuation\": 0.999999999, \"turns\": 1000000000 }, \"repetitions\": 1",
                "\"rankBy\": \"median\", \"weigh\": \"matches\", \"selfPlay\": false, \"seed\": 9007199254740991",
            })
    void aTournamentWrittenAndReadAgainIsTheSame(String fields) {
        assertReadsTheSameAgain(read(with(fields)));
    }

    @Test
    void groupsAndNamesSurviveWritingToo() {
        TournamentDefinition tournament = read("""
                { "game": "axelrod",
                  "entrants": ["@axelrod-1980", { "use": "tit-for-tat+noisy=1e-7", "as": "Näme \\"x\\"" }, "cycle:moves=CCDD"] }""");

        assertThat(assertReadsTheSameAgain(tournament))
                .contains("\"random\"", "\"use\": \"tit-for-tat+noisy=1E-7\"", "\"cycle:moves=CCDD\"")
                .doesNotContain("@axelrod-1980");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"measure\": \"score\", \"figures\": { \"tit-for-tat\": 2.5, \"Coin\": 2 }, \"decimals\": 1,"
                        + " \"standardDeviations\": { \"Coin\": 0.5 }, \"repetitions\": 7, \"leastStandardError\": 0.1",
                "\"measure\": \"perMatch\", \"pairs\": { \"tit-for-tat\": { \"Coin\": 1, \"tit-for-tat\": 3 } },"
                        + " \"within\": 0.5, \"set\": [\"match.turns=3\"]",
                "\"measure\": \"rank\", \"figures\": { \"tit-for-tat\": 1, \"Coin\": 2 }",
                "\"measure\": \"cooperation\", \"overall\": 0.75, \"decimals\": 2"
            })
    void publishedFiguresSurviveWritingToo(String figures) {
        assertReadsTheSameAgain(read("""
                { "entrants": ["tit-for-tat", { "use": "random", "as": "Coin" }], "published":
                  { "source": "A Paper", "notes": ["Lost."], "repetitions": 9, "tables": [{ "what": "x", %s }] } }""".formatted(figures)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score       |                                  | must have one of \"figures\", \"pairs\" and \"overall\"",
                "score       | , \"overall\": 1, \"figures\": {} | must have one of \"figures\", \"pairs\" and \"overall\"",
                "rank        | , \"overall\": 1                  | overall cannot be of a measure that all entrants together do not have",
                "rank        | , \"pairs\": {}                   | pairs cannot be of a measure that pairs do not have",
                "cooperation | , \"overall\": \"much\"           | overall must be a finite number, but was \"much\""
            })
    void aTableHasFiguresThatThereAreOfItsMeasure(String measure, String figures, String message) {
        String file = """
                { "entrants": ["random"], "published": { "source": "A Paper",
                  "tables": [{ "what": "x", "measure": "%s" %s }] } }""".formatted(measure, figures == null ? "" : figures);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(message);
    }

    @Test
    void aPublishedNameMayBeTheOneThatIsShownOrAReference() {
        TournamentDefinition tournament = read("""
                { "entrants": [{ "use": "easy-go", "as": "Twin" }, "easy-go", "random"], "published":
                  { "source": "A Paper", "tables": [{ "what": "x", "measure": "score",
                    "figures": { "Twin": 1, "easy-go": 2, "random(p=0.5)": 3, "tit-for-tat": 4 } }] } }""");

        PublishedTable table = tournament.published().orElseThrow().tables().get(0);
        assertThat(table.figures()).extracting(PublishedFigure::entrant).containsExactly("Twin", "EasyGo", "Random");
        assertThat(table.of("EasyGo")).isEqualTo(2);
        assertThat(table.of("Tit For Tat")).isNaN();
    }

    private String assertReadsTheSameAgain(TournamentDefinition tournament) {
        String written = JsonWriter.text(json -> new TournamentWriter(RESOLVER).write(json, tournament));

        TournamentDefinition again = read(written);
        assertThat(again).usingRecursiveComparison().isEqualTo(tournament);
        assertThat(JsonWriter.text(json -> new TournamentWriter(RESOLVER).write(json, again)))
                .isEqualTo(written);
        return written;
    }
}
