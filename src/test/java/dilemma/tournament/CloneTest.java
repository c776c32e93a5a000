package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entrants that play the same under two names score the same, to the last bit, when they are computed. */
class CloneTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    @Test
    void clonesTieExactlyWhereverTheyStandInTheFile() {
        List<Entrant> entrants = List.of(
                entrant("Joss", "first-by-joss"),
                entrant("Random", "random:p=0.7"),
                entrant("WSLS", "stochastic-wsls"),
                entrant("Josephine", "first-by-joss"),
                entrant("Extorter", "zd-extort-2"),
                entrant("Generous", "gtft"));
        TournamentDefinition definition = Definitions.of(Games.AXELROD, 200, 1)
                .entrants(entrants)
                .noise(0.03, 0.07)
                .method(Method.EXACT)
                .build();

        TournamentResult result = new RoundRobin(definition).play(2, Progress.none(), Optional.empty());

        assertThat(result.of("Joss").estimate().score())
                .isEqualTo(result.of("Josephine").estimate().score());
        assertThat(result.of("Joss").rank()).isEqualTo(result.of("Josephine").rank());
    }

    private static Entrant entrant(String name, String reference) {
        return RESOLVER.resolve(reference).as(name);
    }
}
