package dilemma.library;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {

    static List<String> everyId() {
        return new Library().ids();
    }

    @Test
    void idsAreDistinct() {
        assertThat(everyId()).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownIdIsNotThere() {
        assertThat(new Library().create("tit-for-tet", Arguments.none("tit-for-tet")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void strategyDescribesItselfUnderItsId(String id) {
        Profile profile = Replay.strategy(id, Map.of()).profile();

        assertThat(profile.id()).isEqualTo(id);
        assertThat(profile.name()).isNotBlank();
        assertThat(profile.rule()).endsWith(".");
        assertThat(profile.source()).isNotBlank();
        assertThat(profile.aliases()).doesNotContain(id, profile.name());
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void strategyIsStochasticExactlyIfItDrawsInAxelrodsGame(String id) {
        Strategy strategy = Replay.strategy(id, Map.of());
        RandomSource stream = Seed.of(1).stream();
        int[] drawn = {0};
        RandomSource counting = () -> {
            drawn[0]++;
            return stream.nextDouble();
        };

        assertThat(strategy.refusal(Games.AXELROD)).isEmpty();
        // one partner that looks random, and one that does not: some draw only against the one, some only against the
        // other; and a length that is told: some draw only where they know it
        for (double defection : new double[] {0.5, 0.1}) {
            Replay.answers(
                    strategy,
                    new Setting(Games.AXELROD, OptionalInt.of(300)),
                    Replay.moves(5, 300, defection),
                    Replay.moves(6, 300, 0.1).replace('D', 'X'),
                    counting);
        }

        assertThat(drawn[0] > 0).isEqualTo(strategy.profile().traits().stochastic());
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void playersOfOneStrategyShareNoMemory(String id) {
        Strategy strategy = Replay.strategy(id, Map.of());
        String partner = Replay.moves(8, 120, 0.4);
        String slips = ".".repeat(120);

        String first = Replay.answers(strategy, partner, slips, Seed.of(2).stream());
        String again = Replay.answers(strategy, partner, slips, Seed.of(2).stream());

        assertThat(again).isEqualTo(first);
    }
}
