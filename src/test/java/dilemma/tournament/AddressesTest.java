package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.strategy.Entrant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final List<Entrant> FIELD = List.of(
            Twins.random(0.3).entrant(),
            Twins.titForTat().entrant(),
            Twins.table(3, 1, true).entrant(),
            Twins.random(0.6).entrant());

    @Test
    void otherPairsPlayTheSameMatchesWhenAnEntrantComes() {
        Map<String, String> before = matches(FIELD, name -> name);
        List<Entrant> more = new ArrayList<>(FIELD);
        more.add(1, Twins.random(0.5).entrant());

        assertThat(matches(more, name -> name)).containsAllEntriesOf(before);
    }

    @Test
    void otherPairsPlayTheSameMatchesWhenAnEntrantGoes() {
        Map<String, String> before = matches(FIELD, name -> name);
        List<Entrant> fewer = new ArrayList<>(FIELD);
        fewer.remove(0);

        assertThat(before).containsAllEntriesOf(matches(fewer, name -> name));
    }

    @Test
    void allPairsPlayTheSameMatchesInAnyOrder() {
        Map<String, String> before = matches(FIELD, name -> name);
        for (int seed = 0; seed < 10; seed++) {
            List<Entrant> shuffled = new ArrayList<>(FIELD);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(matches(shuffled, name -> name)).isEqualTo(before);
        }
    }

    @Test
    void namesAreOnlyShown() {
        List<Entrant> renamed = FIELD.stream()
                .map(entrant -> entrant.as("z" + entrant.name().hashCode()))
                .toList();
        Map<String, String> originals = new TreeMap<>();
        FIELD.forEach(entrant -> originals.put("z" + entrant.name().hashCode(), entrant.name()));

        assertThat(matches(renamed, name -> originals.getOrDefault(name, "?"))).isEqualTo(matches(FIELD, name -> name));
    }

    @Test
    void twoEqualReferencesAreToldApart() {
        Twin random = Twins.random(0.5);
        List<Entrant> twins = List.of(
                random.entrant().as("one"),
                random.entrant().as("two"),
                Twins.titForTat().entrant());
        Map<String, String> matches = matches(twins, name -> name);

        assertThat(matches.values()).doesNotHaveDuplicates();
        assertThat(matches).hasSize(6 * 2);
    }

    @Test
    void whoComesFirstAmongEqualsKeepsItsMatchesWhenASecondComes() {
        Twin random = Twins.random(0.5);
        List<Entrant> one = List.of(random.entrant(), Twins.titForTat().entrant());
        List<Entrant> two = List.of(
                random.entrant(), Twins.titForTat().entrant(), random.entrant().as("another"));

        assertThat(matches(two, name -> name)).containsAllEntriesOf(matches(one, name -> name));
    }

    /** Plays the field and returns the moves of each match by its pair and repetition, seats included. */
    private static Map<String, String> matches(List<Entrant> entrants, UnaryOperator<String> original) {
        Map<String, String> matches = new TreeMap<>();
        TournamentDefinition definition = Definitions.of(Games.AXELROD, 40, 2)
                .entrants(entrants)
                .noise(0.02, 0.02)
                .build();
        new RoundRobin(definition)
                .play(
                        1,
                        Progress.none(),
                        Optional.of((repetition, first, second, length, match) -> matches.put(
                                original.apply(entrants.get(first).name()) + " against "
                                        + original.apply(entrants.get(second).name()) + ", " + repetition,
                                match.first() + " " + match.second())));
        return matches;
    }
}
