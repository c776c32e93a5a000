package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.library.Library;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.PublishedFigure;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The published figures of the ready-made tournaments are those of the sources. */
class PublishedFiguresTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static TournamentDefinition tournament(String name) {
        return new TournamentReader(RESOLVER, () -> 1).read(ReadyMade.packed().open(name), List.of());
    }

    private static PublishedTable table(String name, int table) {
        return tournament(name).published().orElseThrow().tables().get(table);
    }

    private static JsonNode source(String file) throws IOException {
        return new ObjectMapper().readTree(PublishedFiguresTest.class.getResourceAsStream("/conformance/" + file));
    }

    private static String shown(String reference) {
        return RESOLVER.resolve(reference).name();
    }

    @Test
    void ofTheFirstTournament() throws IOException {
        Map<String, Double> published = new TreeMap<>();
        source("axelrod-1980.json")
                .get("published")
                .forEach(row ->
                        published.put(shown(row.get(0).textValue()), row.get(1).doubleValue()));

        assertThat(values(table("axelrod-1980", 0))).isEqualTo(published);
    }

    @Test
    void ofTheSecondTournament() throws IOException {
        JsonNode source = source("axelrod-1984.json");
        Map<String, Double> ranks = new TreeMap<>();
        Map<String, Double> scoredByTitForTat = new TreeMap<>();
        for (JsonNode rule : source.get("rules")) {
            String name = shown(rule.get("id").textValue());
            ranks.put(name, rule.get("originalRank").doubleValue());
            scoredByTitForTat.put(name, rule.get("titForTatScoredAgainstIt").doubleValue());
        }
        Map<String, Double> means = new TreeMap<>();
        source.at("/publishedReproduction/means")
                .properties()
                .forEach(row -> means.put(shown(row.getKey()), row.getValue().doubleValue()));

        assertThat(values(table("axelrod-1984", 0))).isEqualTo(Map.of(shown("k92r"), 434.73));
        assertThat(values(table("axelrod-1984", 1))).isEqualTo(means).hasSize(15);
        assertThat(values(table("axelrod-1984", 2))).isEqualTo(ranks).hasSize(63);
        assertThat(values(table("axelrod-1984", 3))).isEqualTo(scoredByTitForTat);
        assertThat(values(table("axelrod-1984", 4)))
                .containsValue(
                        source.at("/publishedReproduction/overallCooperation").doubleValue());
    }

    @Test
    void ofGradual() throws IOException {
        Map<String, Double> published = new TreeMap<>();
        source("beaufils-1997.json")
                .get("gradual (original-gradual) scores")
                .properties()
                .forEach(row -> published.put(
                        shown(row.getKey().replace("random (mean)", "random").replace("self", "original-gradual")),
                        row.getValue().doubleValue()));

        PublishedTable table = table("beaufils-1997", 0);
        assertThat(table.figures())
                .allSatisfy(figure -> assertThat(figure.entrant()).isEqualTo("Original Gradual"));
        assertThat(values(table)).isEqualTo(published);
    }

    @Test
    void ofFourPlayers() throws IOException {
        JsonNode source = source("four-players.json");
        List<String> fields =
                List.of("totals", "perTurn", "wins", "payoffMatrix", "eigenJesus 200 turns", "eigenMoses 200 turns");

        for (int i = 0; i < fields.size(); i++) {
            assertThat(table("four-players", i).figures())
                    .extracting(PublishedFigure::value)
                    .isEqualTo(numbers(source.get(fields.get(i))));
        }
    }

    @Test
    void ofTheTrainedStrategiesAndTheLibrarySince() throws IOException {
        JsonNode source = source("harper-2017.json");
        List<Entrant> entrants = tournament("harper-2017").entrants();
        List<JsonNode> roster = new ArrayList<>();
        source.get("roster").forEach(roster::add);

        assertThat(entrants).hasSize(176).hasSameSizeAs(roster);
        PublishedTable since = table("harper-2017", 1);
        for (int i = 0; i < roster.size(); i++) {
            JsonNode published = source.at("/librarySince/means")
                    .get(roster.get(i).get("published").textValue());
            PublishedFigure figure = since.figures().get(i);
            assertThat(entrants.get(i).reference()).isEqualTo(reference(roster.get(i)));
            assertThat(figure.entrant()).isEqualTo(entrants.get(i).name());
            assertThat(figure.value()).isEqualTo(published.get("mean").doubleValue());
            assertThat(figure.standardDeviation())
                    .hasValue(published.get("sdOfRepetitions").doubleValue());
        }
        assertThat(table("harper-2017", 0).figures())
                .extracting(PublishedFigure::value)
                .isEqualTo(source.get("topScores").findValues("mean").stream()
                        .map(JsonNode::doubleValue)
                        .toList());
    }

    private static String reference(JsonNode row) {
        String parameter = row.has("p") ? ":p=" + row.get("p").asText() : "";
        return RESOLVER.resolve(row.get("id").textValue() + parameter).reference();
    }

    @Test
    void ofTheLibrarysOwnTournament() throws IOException {
        List<JsonNode> standings = new ArrayList<>();
        source("library-tournament-4.10.json").get("standings").forEach(row -> {
            if (!row.get("published").textValue().equals("Meta Winner: 8 players")) {
                standings.add(row);
            }
        });
        List<Entrant> entrants = tournament("library-4.10").entrants();
        PublishedTable table = table("library-4.10", 0);

        assertThat(entrants).hasSize(244).hasSameSizeAs(standings);
        for (int i = 0; i < standings.size(); i++) {
            String published = standings.get(i).get("published").textValue();
            assertThat(entrants.get(i).reference()).isEqualTo(counterpart(published));
            assertThat(table.figures().get(i).entrant())
                    .isEqualTo(entrants.get(i).name());
            assertThat(table.figures().get(i).value())
                    .isEqualTo(standings.get(i).get("median").doubleValue());
        }
    }

    /** The published names have all parameters behind a colon, most of them at their defaults. */
    private static String counterpart(String published) {
        String name = published.replaceAll(":.*", "");
        String parameter = published.replaceAll("^[^:]*(: )?", "");
        String reference = switch (name) {
            case "GTFT", "Random" -> name + ":p=" + parameter;
            case "Soft Go By Majority" -> parameter.isEmpty() ? "Go By Majority" : "Go By Majority " + parameter;
            case "Hard Go By Majority" -> parameter.isEmpty() ? name : name + " " + parameter;
            default -> name;
        };
        return RESOLVER.resolve(reference).reference();
    }

    /** Returns the figures by entrant, or by partner where all are of one entrant. */
    private static Map<String, Double> values(PublishedTable table) {
        Map<String, Double> values = new TreeMap<>();
        table.figures().forEach(figure -> values.put(figure.partner().orElse(figure.entrant()), figure.value()));
        return values;
    }

    /** Returns the numbers of a list or of the rows of a matrix. */
    private static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>();
        list.forEach(item -> numbers.addAll(item.isArray() ? numbers(item) : List.of(item.doubleValue())));
        return numbers;
    }
}
