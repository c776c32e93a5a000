package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dilemma.library.Library;
import dilemma.strategy.Arguments;
import dilemma.strategy.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the readers do. */
class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static boolean isValid(String format, String json) {
        Schema schema = REGISTRY.getSchema(Schemas.open(format).text());
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static void read(String format, String json) {
        Source source = Source.option("a", json);
        if (format.equals("tournament")) {
            var unused = new TournamentReader(RESOLVER, () -> 1).read(source, List.of());
        } else {
            var unused = StrategyFile.read(source, "a", RESOLVER, Arguments.none("a"), Programs.standard());
        }
    }

    private static List<Path> files(String folder) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> strategies() throws IOException {
        return files("strategies");
    }

    static List<Path> tournaments() throws IOException {
        return Stream.concat(files("tournaments").stream(), files("src/test/resources/dilemma/io/ready").stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tournament", "strategy", "result", "reproduction"})
    void everySchemaIsASchema(String name) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(Schemas.open(name).text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void everyBuiltInStrategyIsValid(Path file) throws IOException {
        assertThat(isValid("strategy", Files.readString(file))).isTrue();
    }

    private static Object readTournament(Source source) {
        return SweepFile.isExperiment(source)
                ? SweepFile.read(source, List.of(), RESOLVER, () -> 1)
                : new TournamentReader(RESOLVER, () -> 1).read(source, List.of());
    }

    @ParameterizedTest
    @MethodSource("tournaments")
    void everyReadyMadeTournamentIsValid(Path file) throws IOException {
        assertThat(isValid("tournament", Files.readString(file))).isTrue();
        assertThatCode(() -> readTournament(Source.of(file))).doesNotThrowAnyException();
    }

    @Test
    void whatIsWrittenIsValid() {
        var tournament = new TournamentReader(RESOLVER, () -> 1)
                .read(
                        Source.option("a", "{ \"entrants\": [\"@all\", { \"use\": \"random\", \"as\": \"Coin\" }] }"),
                        List.of());

        assertThat(isValid(
                        "tournament", JsonWriter.text(json -> new TournamentWriter(RESOLVER).write(json, tournament))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"$schema\": \"x\", \"schemaVersion\": 1, \"name\": \"x\", \"description\": \"\"",
                ", \"game\": \"axelrod\"",
                ", \"game\": { \"name\": \"donation\", \"c\": 2 }",
                ", \"game\": { \"R\": 3, \"S\": 0, \"T\": 5, \"P\": 1 }",
                ", \"match\": { \"turns\": 200.0, \"continuation\": 0 }",
                ", \"match\": { \"turns\": [1, 2], \"noise\": {}, \"recognition\": 0 }",
                ", \"topology\": \"star\"",
                ", \"topology\": { \"kind\": \"small-world\", \"neighbours\": 2, \"rewire\": 0.5 }",
                ", \"topology\": { \"edges\": [[\"Tit For Tat\", \"Random\"], [\"Alternator\", \"Random\"]] }",
                ", \"published\": { \"source\": \"x\", \"repetitions\": 3, \"tables\": [{ \"what\": \"x\", \"measure\":"
                        + " \"wins\", \"set\": [\"selfPlay=true\"], \"pairs\": { \"Random\": { \"tit-for-tat\": 3 } } }] }",
                ", \"published\": { \"source\": \"x\", \"notes\": [\"\"], \"tables\": [{ \"what\": \"x\","
                        + " \"measure\": \"score\", \"decimals\": 2, \"repetitions\": 5, \"leastStandardError\": 0.1,"
                        + " \"within\": 0, \"figures\": { \"random\": 3 }, \"standardDeviations\": {} }] }",
                ", \"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"cooperation\","
                        + " \"overall\": 0.7 }, { \"what\": \"x\", \"measure\": \"rank\", \"figures\": { \"random\": 2 } }] }",
                ", \"repetitions\": 1e2, \"weigh\": \"matches\", \"rankBy\": \"median\", \"method\": \"simulate\"",
            })
    void soundTournamentsAreTakenByBoth(String fields) {
        String json = "{ \"entrants\": [\"tit-for-tat\", \"random\", { \"use\": \"alternator\", \"with\": {},"
                + " \"transform\": [\"flip\", { \"noisy\": 0.5 }, { \"noisy\": { \"p\": 0.5 } },"
                + " { \"mixed\": { \"p\": [0.5], \"player\": [\"random\"] } }], \"as\": \"Alternator\" }]"
                + fields + " }";

        assertThat(isValid("tournament", json)).isTrue();
        assertThatCode(() -> read("tournament", json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"game\": \"axelrot\"",
                "\"game\": { \"name\": \"axelrod\", \"b\": 1 }",
                "\"game\": { \"R\": 3, \"S\": 0, \"T\": 5 }",
                "\"game\": { \"R\": 3, \"S\": 0, \"T\": 5, \"P\": 1, \"objective\": \"max\" }",
                "\"match\": { \"turns\": 0 }",
                "\"match\": { \"turns\": 1.5 }",
                "\"match\": { \"turns\": [] }",
                "\"match\": { \"turns\": 1000000001 }",
                "\"match\": { \"continuation\": 1 }",
                "\"match\": { \"noise\": { \"execution\": 1.5 } }",
                "\"match\": { \"noise\": { \"exection\": 0 } }",
                "\"match\": { \"recognition\": \"1\" }",
                "\"match\": { \"knownLength\": 1 }",
                "\"match\": { \"truns\": 1 }",
                "\"match\": 200",
                "\"repetitions\": 0",
                "\"repetitions\": 10000001",
                "\"selfPlay\": null",
                "\"weigh\": \"turn\"",
                "\"rankBy\": \"mean\"",
                "\"method\": \"exakt\"",
                "\"seed\": -1",
                "\"seed\": 9007199254740992",
                "\"schemaVersion\": 2",
                "\"name\": 7",
                "\"topology\": \"ring\"",
                "\"topology\": { \"kind\": \"ring\" }",
                "\"topology\": { \"kind\": \"ring\", \"neighbours\": 3 }",
                "\"topology\": { \"kind\": \"star\", \"rows\": 2 }",
                "\"topology\": { \"kind\": \"lattice\", \"rows\": 0, \"columns\": 2 }",
                "\"topology\": { \"edges\": [[\"Random\"]] }",
                "\"topology\": { \"edges\": [[\"Random\", \"Random\"]] }",
                "\"entrants\": []",
                "\"entrants\": [7]",
                "\"entrants\": [{ \"with\": {} }]",
                "\"entrants\": [{ \"use\": \"@nice\" }]",
                "\"entrants\": [{ \"use\": \"random\", \"as\": \" \" }]",
                "\"entrants\": [{ \"use\": \"random\", \"with\": { \"p\": null } }]",
                "\"entrants\": [{ \"use\": \"random\", \"transform\": \"flip\" }]",
                "\"entrants\": [{ \"use\": \"random\", \"transform\": [{}] }]",
                "\"published\": { \"source\": \"x\" }",
                "\"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"score\" }] }",
                "\"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"score\","
                        + " \"overall\": 3, \"figures\": { \"random\": 3 } }] }",
                "\"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"place\","
                        + " \"figures\": {} }] }",
                "\"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"score\","
                        + " \"within\": -1, \"figures\": {} }] }",
                "\"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"score\","
                        + " \"set\": [\"selfPlay\"], \"figures\": {} }] }",
                "\"published\": { \"source\": \"x\", \"tables\": [{ \"what\": \"x\", \"measure\": \"score\","
                        + " \"pairs\": {}, \"standardDeviations\": {} }] }",
                "\"entrants\": [{ \"use\": \"random\", \"transform\": [{ \"mixed\": { \"p\": [] } }] }]",
                "\"entrants\": [{ \"use\": \"random\", \"transform\": [{ \"mixed\": { \"p\": [null] } }] }]",
                "\"unknown\": 1",
            })
    void brokenTournamentsAreRefusedByBoth(String field) {
        String entrants = field.startsWith("\"entrants\"") ? "" : "\"entrants\": [\"tit-for-tat\", \"random\"], ";

        assertRefusedByBoth("tournament", "{ " + entrants + field + " }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\": \"machin\"",
                "\"kind\": \"cycle\"",
                "\"kind\": \"cycle\", \"moves\": \"\"",
                "\"kind\": \"cycle\", \"moves\": \"CX\"",
                "\"kind\": \"cycle\", \"moves\": \"C\", \"start\": 0",
                "\"kind\": \"memory-one\", \"opening\": \"C\"",
                "\"kind\": \"memory-one\", \"opening\": 2, \"cooperate\": { \"CC\": 1, \"CD\": 0, \"DC\": 1, \"DD\": 0 }",
                "\"kind\": \"memory-one\", \"opening\": 1, \"cooperate\": { \"CC\": 1, \"CD\": 0, \"DC\": 1 }",
                "\"kind\": \"machine\", \"start\": 0, \"states\": []",
                "\"kind\": \"machine\", \"start\": 0, \"states\": [{ \"play\": \"C\" }]",
                "\"kind\": \"machine\", \"start\": -1, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 0 }]",
                "\"kind\": \"machine\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0 }]",
                "\"kind\": \"machine\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 0,"
                        + " \"after\": { \"CC\": 0, \"CD\": 0, \"DC\": 0, \"DD\": 0 } }]",
                "\"kind\": \"machine\", \"memory\": -1, \"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 0 }]",
                "\"kind\": \"memory-two\", \"opening\": \"C\", \"cooperate\": {}",
                "\"kind\": \"lookup\", \"opening\": \"C\", \"cooperate\": { \"|C\": 1, \"|D\": 0 }",
                "\"kind\": \"lookup\", \"depths\": { \"own\": 0 }, \"opening\": \"C\", \"cooperate\": { \"|C\": 1, \"|D\": 0 }",
                "\"kind\": \"lookup\", \"depths\": { \"own\": 0, \"partner\": 11 }, \"opening\": \"C\","
                        + " \"cooperate\": { \"|C\": 1, \"|D\": 0 }",
                "\"kind\": \"lookup\", \"depths\": { \"own\": 0, \"partner\": 1 }, \"opening\": \"C\","
                        + " \"cooperate\": { \"C\": 1, \"|D\": 0 }",
                "\"kind\": \"hidden-markov\", \"opening\": \"C\", \"start\": 0, \"states\": []",
                "\"kind\": \"hidden-markov\", \"opening\": \"C\", \"start\": 0,"
                        + " \"states\": [{ \"play\": \"C\", \"afterC\": [1.5], \"afterD\": [1] }]",
                "\"kind\": \"neural-network\", \"hidden\": [{ \"bias\": 0, \"weights\": [1], \"output\": 1 }]",
                "\"kind\": \"team\", \"rule\": \"majority\"",
                "\"kind\": \"team\", \"rule\": \"plurality\", \"members\": [\"random\"]",
                "\"kind\": \"team\", \"rule\": \"majority\", \"members\": []",
                "\"kind\": \"team\", \"rule\": \"majority\", \"members\": [\"random\"], \"membersOf\": \"meta-hunter\"",
                "\"kind\": \"team\", \"rule\": \"winner\", \"members\": [\"random\"], \"weights\": [1]",
                "\"kind\": \"transformed\", \"of\": \"random\"",
                "\"kind\": \"transformed\", \"transform\": []",
                "\"kind\": \"process\"",
                "\"kind\": \"process\", \"command\": []",
                "\"kind\": \"process\", \"command\": [7]",
                "\"kind\": \"process\", \"command\": [\"x\"], \"onFault\": \"forgive\"",
                "\"kind\": \"process\", \"command\": [\"x\"], \"limits\": { \"memory\": 0 }",
                "\"kind\": \"process\", \"command\": [\"x\"], \"limits\": { \"restarts\": 1.5 }",
                "\"kind\": \"process\", \"command\": [\"x\"], \"stochastic\": \"no\"",
                "\"kind\": \"cycle\", \"moves\": \"C\", \"aliases\": [7]",
                "\"kind\": \"cycle\", \"moves\": \"C\", \"unknown\": 7",
            })
    void brokenStrategiesAreRefusedByBoth(String figures) {
        assertRefusedByBoth("strategy", "{ \"id\": \"a\", \"name\": \"A\", " + figures + " }");
    }

    private static void assertRefusedByBoth(String format, String json) {
        assertThat(isValid(format, json)).as("valid by the schema").isFalse();
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(format, json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ ? }                                                        | properties",
                "{ 'match': { ? } }                                           | properties.match.properties",
                "{ 'match': { 'noise': { ? } } }                              | properties.match.properties.noise.properties",
                "{ 'entrants': [{ 'use': 'random', ? }] }                     | $defs.entrant.oneOf.1.properties",
                "{ 'game': { 'name': 'chicken', ? } }                         | $defs.game.oneOf.1.properties",
                "{ 'game': { 'name': 'donation', ? } }                        | $defs.game.oneOf.2.properties",
                "{ 'game': { 'R': 1, ? } }                                    | $defs.game.oneOf.3.properties",
                "{ 'entrants': ['random'], 'topology': { 'kind': 'star', ? } }        | $defs.topology.oneOf.1.properties",
                "{ 'entrants': ['random'], 'topology': { 'kind': 'ring', ? } }        | $defs.topology.oneOf.2.properties",
                "{ 'entrants': ['random'], 'topology': { 'kind': 'lattice', ? } }     | $defs.topology.oneOf.3.properties",
                "{ 'entrants': ['random'], 'topology': { 'kind': 'small-world', ? } } | $defs.topology.oneOf.4.properties",
                "{ 'entrants': ['random'], 'topology': { 'kind': 'scale-free', ? } }  | $defs.topology.oneOf.5.properties",
                "{ 'entrants': ['random'], 'topology': { 'edges': [], ? } }           | $defs.topology.oneOf.6.properties",
            })
    void theReaderOfTournamentsKnowsTheFieldsOfTheSchema(String json, String path) {
        assertThat(known("tournament", json)).isEqualTo(properties("tournament", path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'kind': 'memory-one', ? }                  | properties,oneOf.0.properties",
                "{ 'kind': 'memory-two', ? }                  | properties,oneOf.1.properties",
                "{ 'kind': 'lookup', ? }                      | properties,oneOf.2.properties",
                "{ 'kind': 'cycle', ? }                       | properties,oneOf.3.properties",
                "{ 'kind': 'machine', ? }                     | properties,oneOf.4.properties",
                "{ 'kind': 'hidden-markov', ? }               | properties,oneOf.5.properties",
                "{ 'kind': 'neural-network', ? }              | properties,oneOf.6.properties",
                "{ 'kind': 'team', ? }                        | properties,oneOf.7.properties",
                "{ 'kind': 'transformed', ? }                 | properties,oneOf.8.properties",
                "{ 'kind': 'process', ? }                     | properties,oneOf.9.properties",
                "{ 'kind': 'process', 'command': ['x'], 'limits': { ? } } | oneOf.9.properties.limits.properties",
                "{ 'kind': 'memory-one', 'cooperate': { ? } } | oneOf.0.properties.cooperate.properties",
                "{ 'kind': 'memory-two', 'cooperate': { ? } } | oneOf.1.properties.cooperate.properties",
                "{ 'kind': 'lookup', 'depths': { ? } }        | oneOf.2.properties.depths.properties",
                "{ 'kind': 'machine', 'states': [{ ? }] }     | oneOf.4.properties.states.items.properties",
                "{ 'kind': 'machine', 'states': [{ 'after': { ? } }] } "
                        + "| oneOf.4.properties.states.items.properties.after.properties",
                "{ 'kind': 'hidden-markov', 'states': [{ ? }] } | oneOf.5.properties.states.items.properties",
                "{ 'kind': 'neural-network', 'hidden': [{ ? }] } | oneOf.6.properties.hidden.items.properties",
            })
    void theReaderOfStrategiesKnowsTheFieldsOfTheSchema(String json, String paths) {
        Set<String> expected = new LinkedHashSet<>();
        for (String path : paths.split(",")) {
            expected.addAll(properties("strategy", path));
        }
        assertThat(known("strategy", json)).isEqualTo(expected);
    }

    /** Returns the fields that a reader names as known where it meets an unknown one. */
    private static Set<String> known(String format, String json) {
        String document = json.replace('\'', '"').replace("?", "\"?????????????????????\": 0");
        InputException refusal = catchThrowableOfType(InputException.class, () -> read(format, document));
        String list = String.valueOf(refusal.getMessage())
                .lines()
                .filter(line -> line.contains("known here: "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*known here: ", "");
        return Set.of(list.split(", "));
    }

    private static Set<String> properties(String format, String path) {
        Json json = JsonReader.read(Schemas.open(format), new Problems());
        for (String step : path.split("\\.")) {
            json = json instanceof Json.Items list
                    ? list.values().get(Integer.parseInt(step))
                    : ((Json.Members) json).member(step).orElseThrow().value();
        }
        return ((Json.Members) json).fields().keySet();
    }

    @Test
    void anUnknownSchemaIsAnsweredWithTheNearest() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Schemas.open("turnament"))
                .withMessage("there is no schema \"turnament\"; did you mean \"tournament\"?");
    }
}
