package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Decimal;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code built-in.txt} against what is found out anew; with {@code -Drefresh} writes it first. */
class BuiltInTest {

    private static final Path FILE = Path.of("src/main/resources/dilemma/analysis/built-in.txt");

    private static final List<String> HEADER = List.of(
            "# What was found out of the strategies that come with the program, by letting them play: see Classification.",
            "# When a strategy was added or changed: mvn -o -B -ntp -q test -Dtest=BuiltInTest -Drefresh",
            "# Columns: id; game, \"any\" where it does not read the payoffs; whether it is nice; provocable; forgiving;"
                    + " states of its smallest automaton; name; aliases");

    private static final Catalogue CATALOGUE = DataStrategies.beside(new Library());

    static List<String> everyId() {
        return CATALOGUE.ids();
    }

    @BeforeAll
    static void refresh() throws IOException {
        if (System.getProperty("refresh") != null) {
            List<String> lines = new ArrayList<>(HEADER);
            everyId().forEach(id -> lines.addAll(rows(id)));
            Files.write(FILE, lines);
        }
    }

    @Test
    void everyStrategyIsThereInTheOrderOfTheCatalogue() throws IOException {
        List<String> lines = Files.readAllLines(FILE);

        assertThat(lines.subList(0, HEADER.size())).isEqualTo(HEADER);
        assertThat(lines.stream()
                        .skip(HEADER.size())
                        .map(row -> row.substring(0, row.indexOf('\t')))
                        .distinct())
                .as(HEADER.get(1))
                .containsExactlyElementsOf(everyId());
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void whatStandsThereIsWhatIsFoundOut(String id) throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            assertThat(lines.filter(row -> row.startsWith(id + "\t")))
                    .as(HEADER.get(1))
                    .isEqualTo(rows(id));
        }
    }

    private static List<String> rows(String id) {
        Strategy strategy = CATALOGUE.create(id, Arguments.none(id)).orElseThrow();
        return strategy.profile().traits().usesGame()
                ? BuiltIn.GAMES.stream()
                        .filter(game -> strategy.refusal(game).isEmpty())
                        .map(game -> row(strategy, game, game.name()))
                        .toList()
                : List.of(row(strategy, Games.AXELROD, BuiltIn.ANY));
    }

    private static String row(Strategy strategy, Game game, String where) {
        Profile profile = strategy.profile();
        Classification found = Classification.found(strategy, game);
        List<String> fields = new ArrayList<>(List.of(
                profile.id(),
                where,
                found.nice() ? "yes" : "no",
                figure(found.provocable()),
                figure(found.forgiving()),
                found.states().isPresent() ? String.valueOf(found.states().getAsInt()) : "",
                profile.name()));
        fields.addAll(profile.aliases());
        return String.join("\t", fields);
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : Decimal.text(value);
    }
}
