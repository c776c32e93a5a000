package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.metrics.Origin;
import dilemma.oracle.Twin;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A meeting is that of a tournament of the two alone. */
class MeetingsTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));
    private static final List<Entrant> OPPONENTS = Stream.of(
                    "always-defect", "random:p=0.7", "win-stay-lose-shift", "tit-for-tat+noisy=0.1", "first-by-joss")
            .map(RESOLVER::resolve)
            .toList();

    static Stream<Definitions> rules() {
        Definitions plain = Definitions.of(Games.PRISON_YEARS, 20, 6, new Twin[0]);
        Definitions noisy = plain.noise(0.05, 0.1);
        return Stream.of(
                plain,
                noisy,
                noisy.endings(new Ending.Fixed(7), new Ending.Fixed(31)),
                noisy.endings(new Ending.Fixed(7), new Ending.Fixed(31)).weigh(Weigh.MATCHES),
                noisy.endings(new Ending.Continuation(0.9, 60)));
    }

    private static void isThatOfATournamentOfTheTwo(Definitions rules, String own, Origin origin) {
        Entrant entrant = RESOLVER.resolve(own);
        TournamentDefinition all = rules.entrants(List.of(entrant)).build();
        List<Meeting> meetings = new Meetings(all, entrant, OPPONENTS).play(2, Progress.none());
        for (int i = 0; i < OPPONENTS.size(); i++) {
            List<Entrant> two = List.of(entrant, OPPONENTS.get(i));
            TournamentDefinition pair = rules.entrants(two).withoutSelfPlay().build();
            TournamentResult result = new RoundRobin(pair).play(1, Progress.none(), Optional.empty());

            double score = result.of(entrant.name()).estimate().score();
            assertThat(meetings.get(i).payoff()).as("%s", two).isCloseTo(score, within(1e-12 * Math.abs(score)));
            assertThat(meetings.get(i).origin()).isEqualTo(origin);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void computedItIsThatOfATournamentOfTheTwo(Definitions rules) {
        isThatOfATournamentOfTheTwo(rules.method(Method.EXACT), "tit-for-tat", Origin.EXACT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void playedItIsThatOfATournamentOfTheTwo(Definitions rules) {
        isThatOfATournamentOfTheTwo(rules, "tit-for-tat", Origin.SIMULATED);
        isThatOfATournamentOfTheTwo(rules.method(Method.AUTO), "gradual", Origin.SIMULATED);
    }

    @Test
    void whoMeetsItselfMeetsAnotherOfItsKind() {
        Entrant random = RESOLVER.resolve("random");
        TournamentDefinition rules = Definitions.of(Games.AXELROD, 50, 3, new Twin[0])
                .entrants(List.of(random))
                .build();

        Meeting meeting = new Meetings(rules, random, List.of(random))
                .play(1, Progress.none())
                .get(0);

        assertThat(meeting.payoff()).isBetween(1.5, 3.0);
        assertThat(meeting.standardError()).isPositive();
    }
}
