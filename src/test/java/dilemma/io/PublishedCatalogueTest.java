package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.analysis.Groups;
import dilemma.game.Games;
import dilemma.library.Library;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.strategy.Traits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our catalogue beside that of the published library: names and classification of all its strategies. */
class PublishedCatalogueTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static final Groups GROUPS = new Groups(RESOLVER);

    /** One strategy as the published library lists it. */
    private record Entry(
            String id,
            String name,
            String libraryName,
            String libraryClass,
            boolean stochastic,
            OptionalInt memory,
            List<String> uses,
            boolean slow) {

        static Entry of(Fields fields) {
            return new Entry(
                    fields.required("id").text().orElseThrow(),
                    fields.required("name").text().orElseThrow(),
                    fields.required("libraryName").text().orElseThrow(),
                    fields.required("libraryClass").text().orElseThrow(),
                    fields.required("stochastic").flag().orElseThrow(),
                    fields.required("memory").isNull()
                            ? OptionalInt.empty()
                            : fields.required("memory").whole(0, 1000),
                    fields.required("uses").items().stream()
                            .map(use -> use.text().orElseThrow())
                            .toList(),
                    fields.required("slow").flag().orElseThrow());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Entry> published() {
        Problems problems = new Problems();
        Source file = Source.of(Path.of("src", "test", "resources", "conformance", "catalogue.json"));
        return Fields.read(file, problems).required("strategies").items().stream()
                .map(item -> Entry.of(item.object().orElseThrow()))
                .toList();
    }

    private static List<String> uses(Traits traits) {
        List<String> uses = new ArrayList<>();
        if (traits.usesGame()) {
            uses.add("game");
        }
        if (traits.usesLength()) {
            uses.add("length");
        }
        return uses;
    }

    @ParameterizedTest
    @MethodSource("published")
    void isFoundUnderItsIdAndItsPublishedNames(Entry entry) {
        assertThat(RESOLVER.resolve(entry.id).name()).isEqualTo(entry.name);
        assertThat(List.of(entry.name, entry.libraryName, entry.libraryClass))
                .allSatisfy(
                        name -> assertThat(RESOLVER.resolve(name).reference()).isEqualTo(entry.id));
    }

    @ParameterizedTest
    @MethodSource("published")
    void isClassifiedAsPublished(Entry entry) {
        Traits traits = RESOLVER.resolve(entry.id).strategy().profile().traits();

        assertThat(traits.stochastic()).isEqualTo(entry.stochastic);
        assertThat(traits.memory()).isEqualTo(entry.memory);
        assertThat(traits.slow()).isEqualTo(entry.slow);
        // it is published as reading nothing, but its members read both
        assertThat(uses(traits)).isEqualTo(entry.id.equals("meta-mixer") ? List.of("game", "length") : entry.uses);
    }

    @Test
    void theGroupOfTheLibraryIsAllOfThem() {
        assertThat(GROUPS.members("@library", Games.AXELROD))
                .hasSize(241)
                .extracting(Entrant::reference)
                .containsExactlyInAnyOrderElementsOf(
                        published().stream().map(Entry::id).toList());
    }

    /** Those that have zero-determinant players among their members. */
    private static final List<String> TEAMS = List.of(
            "meta-majority",
            "meta-majority-finite-memory",
            "meta-majority-memory-one",
            "meta-minority",
            "meta-mixer",
            "meta-winner",
            "meta-winner-ensemble",
            "meta-winner-finite-memory",
            "meta-winner-memory-one",
            "meta-winner-stochastic",
            "nice-meta-winner",
            "nice-meta-winner-ensemble",
            "nmwe-finite-memory",
            "nmwe-memory-one",
            "nmwe-stochastic");

    @ParameterizedTest
    @CsvSource({
        "axelrod, ''",
        "prison-years, zd-extort-2-v2 zd-extort-4 zd-extort3 zd-extortion zd-gen-2 zd-gtft-2 zd-mischief zd-set-2",
        "chicken, zd-extort-2",
        "stag-hunt, gtft zd-gtft-2",
        "donation, zd-gen-2"
    })
    void aGameIsRefusedByPlayersMadeForOthersAndByTheirTeams(String game, String players) {
        List<String> refusing = new ArrayList<>();
        if (!players.isEmpty()) {
            refusing.addAll(List.of(players.split(" ")));
            refusing.addAll(TEAMS);
        }

        assertThat(GROUPS.members("@library", Games.AXELROD).stream()
                        .filter(entrant -> entrant.strategy()
                                .refusal(Games.named(game).orElseThrow())
                                .isPresent())
                        .map(Entrant::reference))
                .containsExactlyInAnyOrderElementsOf(refusing);
    }
}
