package dilemma.strategy;

import static dilemma.strategy.Transforming.play;
import static dilemma.strategy.Transforming.strategy;
import static dilemma.strategy.Transforming.wrap;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MixedTest {

    static List<String> everyId() {
        return Transforming.CATALOGUE.ids();
    }

    /** One turn of a strategy that proposes D; every number that is given is drawn, and no other. */
    @ParameterizedTest
    @CsvSource({
        "'p=0,player=cooperator',                    '',           D",
        "'p=0/0,player=cooperator/random',           '',           D",
        "'p=0.3,player=cooperator',                  0.3,          D",
        "'p=0.3,player=cooperator',                  0.29 0.99,    C",
        "'p=0.3,player=random',                      0.29 0.99 0.4, C",
        "'p=0.3,player=random',                      0.29 0.99 0.6, D",
        "'p=0.3/0.1,player=cooperator/defector',     0.4,          D",
        "'p=0.3/0.1,player=cooperator/defector',     0.39 0.74,    C",
        "'p=0.3/0.1,player=cooperator/defector',     0.39 0.76,    D",
        "'p=0.1/0.3,player=defector/cooperator',     0.39 0.24,    D",
        "'p=0.1/0.3,player=defector/cooperator',     0.39 0.26,    C",
        "'p=0/0.3,player=defector/cooperator',       0.1 0,        C",
        "'p=0.5/0.5,player=cooperator/defector',     0.999 0.4,    C",
        "'p=0.9/0.3,player=cooperator/defector',     0.999 0.74,   C",
        "'p=0.9/0.3,player=cooperator/defector',     0.999 0.76,   D",
        "'p=1,player=cooperator',                    '',           C",
        "'p=1,player=random',                        0.4,          C",
        "'p=0.5/1/1,player=defector/cooperator/random', '',        C",
    })
    void oneNumberTellsWhetherAndAnotherWhichOfThemMoves(String arguments, String numbers, String expected) {
        Script script = TransformsTest.script(numbers);
        String canonical = arguments.replace("cooperator", "always-cooperate").replace("defector", "always-defect");

        assertThat(play(wrap("mixed:" + canonical, new Scripted("D", false)), "C", script))
                .isEqualTo(expected);
        assertThat(script.left()).isZero();
    }

    @Test
    void theStrategyInsideDrawsFirstOnEveryTurn() {
        Script script = new Script(/* inside */ 0, 0.9, /* inside */ 0, 0.1, 0, /* random */ 0.7);

        assertThat(play(wrap("mixed:p=0.5,player=random", new Scripted("CC", true)), "CC", script))
                .isEqualTo("CD");
        assertThat(script.left()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "grudger,          CDCCC, CCDDD",
        "tit-for-two-tats, DDCDC, CCDCC",
        "alternator,       CCCCC, CDCDC",
        "cycle,            CCCCC, CCDCC"
    })
    void aFreshPlayerHasThePastOfTheOneItStandsInFor(String id, String partner, String expected) {
        assertThat(play(wrap("mixed:p=1,player=" + id, new Scripted("C", false)), partner, RandomSource.none()))
                .isEqualTo(expected);
    }

    @Test
    void aFreshPlayerRemembersWhatHappenedLongAgo() {
        assertThat(play(
                        wrap("mixed:p=1,player=grudger", new Scripted("C", false)),
                        "D" + "C".repeat(150),
                        RandomSource.none()))
                .isEqualTo("C" + "D".repeat(150));
    }

    @Test
    void aFreshPlayerIsToldTheGameButNotTheLength() {
        List<Setting> told = new ArrayList<>();
        Strategy witness = new Sketch(Traits.unbounded(), setting -> {
            told.add(setting);
            return history -> Move.C;
        });
        Mixed mixed = new Mixed(new Scripted("C", false), List.of(1.0), List.of(witness));

        mixed.newPlayer(new Setting(Games.PRISON_YEARS, OptionalInt.of(5)), RandomSource.none())
                .next(new History(false));

        assertThat(told).singleElement().satisfies(setting -> {
            assertThat(setting.game()).isEqualTo(Games.PRISON_YEARS);
            assertThat(setting.length()).isEmpty();
        });
    }

    /** The defection on turn 2 is never forgotten, although the memory is told as three turns. */
    @Test
    void aFreshPlayerHasTheWholePastHoweverLittleItsStrategySaysThatItRemembers() {
        String partner = "CD" + "C".repeat(150);

        assertThat(play(wrap("mixed:p=1,player=ripoff", new Scripted("C", false)), partner, RandomSource.none()))
                .isEqualTo(play(strategy("ripoff"), partner, RandomSource.none()));
    }

    @Test
    void aGameThatOneOfThemRefusesIsRefused() {
        Strategy strategy = strategy("tit-for-tat+mixed:p=0.1/0.1,player=random/zd-gen-2");
        String reason = strategy("zd-gen-2").refusal(Games.PRISON_YEARS).orElseThrow();

        assertThat(strategy.refusal(Games.PRISON_YEARS)).contains("mixes in zd-gen-2, which " + reason);
        assertThat(strategy.refusal(Games.AXELROD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void everyStrategyCanBeMixedIn(String id) {
        Strategy strategy = strategy("random+mixed:p=0.5,player=" + id);
        Game game = strategy.refusal(Games.AXELROD).isEmpty() ? Games.AXELROD : Games.PRISON_YEARS;
        Player player = strategy.newPlayer(Setting.of(game), Seed.of(1).stream());
        History history = new History(strategy.profile().traits().looksFarBack());
        for (int turn = 1; turn <= 100; turn++) {
            Move move = player.next(history);
            assertThat(move).isNotNull();
            history.append(move, Move.cooperateIf(turn % 7 > 2));
        }
    }
}
