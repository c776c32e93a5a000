package dilemma.strategy;

import static dilemma.strategy.Transforming.flipped;
import static dilemma.strategy.Transforming.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.random.Seed;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What transforms are to each other, around every strategy of the catalogue; some moves slip. */
class TransformLawsTest {

    private static final int TURNS = 150;

    /** All that changes nothing. */
    private static final List<String> IDENTITIES = List.of(
            "+dual+dual",
            "+flip+flip",
            "+dual+flip+dual+flip",
            "+track-history",
            "+noisy=0",
            "+noisy=1+flip",
            "+forgiver=0",
            "+joss-ann:x=0,y=0",
            "+mixed:p=0/0,player=random/grudger",
            "+grudge=1000");

    static List<String> everyId() {
        return Transforming.CATALOGUE.ids();
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void theDualPlaysTheOppositeOfTheOriginal(String id) {
        assertThat(play(id + "+dual")).isEqualTo(flipped(play(id)));
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void whatChangesNothingIsTheOriginal(String id) {
        String original = play(id);

        assertThat(IDENTITIES)
                .allSatisfy(transforms -> assertThat(play(id + transforms)).isEqualTo(original));
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void aSingleRetaliationIsOneUntilAnApology(String id) {
        assertThat(play(id + "+retaliation=1")).isEqualTo(play(id + "+retaliate-until-apology"));
    }

    /** Returns what a strategy chooses against moves and slips that are always the same, where it knows the length. */
    private static String play(String reference) {
        Strategy strategy = strategy(reference);
        Game game = strategy.refusal(Games.AXELROD).isEmpty() ? Games.AXELROD : Games.PRISON_YEARS;
        Seed seed = Seed.of(11);
        var partner = seed.child(0).stream();
        var slips = seed.child(1).stream();
        Player player = strategy.newPlayer(new Setting(game, OptionalInt.of(TURNS)), seed.child(2).stream());
        History history = new History(strategy.profile().traits().looksFarBack());
        StringBuilder chosen = new StringBuilder();
        for (int turn = 1; turn <= TURNS; turn++) {
            Move move = player.next(history);
            chosen.append(move);
            history.append(slips.nextBoolean(0.05) ? move.flipped() : move, Move.cooperateIf(partner.nextBoolean(0.6)));
        }
        return chosen.toString();
    }
}
