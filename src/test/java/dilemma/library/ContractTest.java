package dilemma.library;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.io.DataStrategies;
import dilemma.kind.Team;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Resolver;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every strategy of the catalogue owes to those who play with it, from the moment it is listed. */
class ContractTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    /** Their published depth is the length of a grudge or of a reply; but what began it lies before. */
    private static final Set<String> REMEMBER_MORE =
            Set.of("forgetful-grudger", "once-bitten", "second-by-colbert", "k51r");

    private static final Seed ADDRESS = Seed.of(7).child("contract");

    static List<Named<Strategy>> everyStrategy() {
        return RESOLVER.catalogue().ids().stream()
                .map(id -> Named.of(id, RESOLVER.resolve(id).strategy()))
                .toList();
    }

    /** Random partners, of all tempers, and the strategy's own slips; fewer against those that think long. */
    private static List<Scene> scenes(Strategy strategy) {
        int number = strategy.profile().traits().slow() ? 12 : 300;
        return IntStream.range(0, number).mapToObj(Scene::of).toList();
    }

    /** A partner's moves, and the turns on which the strategy's own move is replaced by the other one. */
    private record Scene(int number, String partner, String slips) {

        static Scene of(int number) {
            RandomSource random = ADDRESS.child(number).stream();
            int turns = 1 + random.nextInt(number % 10 == 0 ? 400 : 120);
            double defection = number % 3 == 0 ? 0.1 * random.nextDouble() : random.nextDouble();
            double slip = number % 2 == 0 ? 0 : 0.1 * random.nextDouble();
            return new Scene(
                    number, letters(turns, defection, 'D', 'C', random), letters(turns, slip, 'X', '.', random));
        }

        private static String letters(int turns, double share, char one, char other, RandomSource random) {
            StringBuilder letters = new StringBuilder();
            for (int turn = 0; turn < turns; turn++) {
                letters.append(random.nextBoolean(share) ? one : other);
            }
            return letters.toString();
        }

        Setting setting(Game game, boolean isLengthKnown) {
            return new Setting(game, isLengthKnown ? OptionalInt.of(partner.length()) : OptionalInt.empty());
        }

        RandomSource stream() {
            return ADDRESS.child(number).child("player").stream();
        }

        String play(Strategy strategy) {
            return play(strategy, setting(Games.AXELROD, false), stream());
        }

        String play(Strategy strategy, Setting setting, RandomSource random) {
            return new Seated(strategy, setting, random, this).playAll();
        }
    }

    /** A player at work against a scene. */
    private static final class Seated {

        private final Player player;
        private final History history;
        private final Scene scene;
        private final StringBuilder chosen = new StringBuilder();

        Seated(Strategy strategy, Setting setting, RandomSource random, Scene scene) {
            this.player = strategy.newPlayer(setting, random);
            this.history = new History(strategy.profile().traits().looksFarBack());
            this.scene = scene;
        }

        boolean isOver() {
            return history.played() == scene.partner.length();
        }

        void playTurn() {
            int turn = history.played();
            Move move = player.next(history);
            chosen.append(move);
            history.append(
                    scene.slips.charAt(turn) == 'X' ? move.flipped() : move,
                    scene.partner.charAt(turn) == 'C' ? Move.C : Move.D);
        }

        String playAll() {
            while (!isOver()) {
                playTurn();
            }
            return chosen.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void fromTheSameSeedItPlaysTheSameMovesWhateverItPlayedBefore(Strategy strategy) {
        List<Scene> scenes = scenes(strategy);
        List<String> forwards =
                scenes.stream().map(scene -> scene.play(strategy)).toList();

        List<String> backwards = new ArrayList<>();
        for (int i = scenes.size() - 1; i >= 0; i--) {
            backwards.add(0, scenes.get(i).play(strategy));
        }

        assertThat(backwards).isEqualTo(forwards);
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itDoesNotDependOnItsTwin(Strategy strategy) {
        for (int i = 0; i < 10; i++) {
            Scene one = Scene.of(i);
            Scene other = Scene.of(i + 1);
            Seated first = new Seated(strategy, one.setting(Games.AXELROD, true), one.stream(), one);
            Seated second = new Seated(strategy, other.setting(Games.AXELROD, true), other.stream(), other);
            while (!first.isOver() || !second.isOver()) {
                if (!first.isOver()) {
                    first.playTurn();
                }
                if (!second.isOver()) {
                    second.playTurn();
                }
            }

            assertThat(first.chosen).hasToString(one.play(strategy, one.setting(Games.AXELROD, true), one.stream()));
            assertThat(second.chosen)
                    .hasToString(other.play(strategy, other.setting(Games.AXELROD, true), other.stream()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itPlaysEveryGameThatItDoesNotRefuseForAnyNumberOfTurns(Strategy strategy) {
        for (Game game : Games.all()) {
            if (strategy.refusal(game).isPresent()) {
                continue;
            }
            for (int turns : new int[] {1, 2, 3, 1000}) {
                Scene scene = new Scene(turns, Replay.moves(turns, turns, 0.4), ".".repeat(turns));
                for (boolean isLengthKnown : new boolean[] {false, true}) {
                    assertThat(scene.play(strategy, scene.setting(game, isLengthKnown), scene.stream()))
                            .hasSize(turns)
                            .matches("[CD]+");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itPlaysOnFromThePastOfAnother(Strategy strategy) {
        for (int i = 0; i < 20; i++) {
            History history = new History(true);
            RandomSource random = ADDRESS.child(i).stream();
            int past = 1 + random.nextInt(100);
            for (int turn = 0; turn < past; turn++) {
                history.append(Move.cooperateIf(random.nextBoolean(0.5)), Move.cooperateIf(random.nextBoolean(0.5)));
            }
            Player player = strategy.newPlayer(Setting.of(Games.AXELROD), random);

            for (int turn = 0; turn < 3; turn++) {
                Move move = player.next(history);
                assertThat(move).isIn(Move.C, Move.D);
                history.append(move, Move.D);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itDrawsExactlyIfItSaysSo(Strategy strategy) {
        int[] drawn = {0};
        for (Scene scene : scenes(strategy)) {
            RandomSource stream = scene.stream();
            RandomSource counting = () -> {
                drawn[0]++;
                return stream.nextDouble();
            };
            scene.play(strategy, scene.setting(Games.AXELROD, true), counting);
        }

        assertThat(drawn[0] > 0).isEqualTo(strategy.profile().traits().stochastic());
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itReadsTheLengthExactlyIfItSaysSo(Strategy strategy) {
        boolean differs = scenes(strategy).stream()
                .anyMatch(scene -> !scene.play(strategy, scene.setting(Games.AXELROD, true), scene.stream())
                        .equals(scene.play(strategy)));

        assertAgrees(differs, strategy.profile().traits().usesLength(), strategy);
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itReadsThePayoffsExactlyIfItSaysSo(Strategy strategy) {
        if (strategy.profile().traits().inherits()) {
            // what it learned from them shows in later matches only
            return;
        }
        boolean differs = scenes(strategy).stream()
                .anyMatch(scene -> Games.all().stream()
                        .filter(game -> strategy.refusal(game).isEmpty())
                        .anyMatch(game -> !scene.play(strategy, scene.setting(game, false), scene.stream())
                                .equals(scene.play(strategy))));

        assertAgrees(differs, strategy.profile().traits().usesGame(), strategy);
    }

    /** A team reads what a member reads, whether that member's voice ever counts or not. */
    private static void assertAgrees(boolean isSeen, boolean isSaid, Strategy strategy) {
        if (!(strategy instanceof Team) || isSeen) {
            assertThat(isSeen).isEqualTo(isSaid);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStrategy")
    void itRemembersNoMoreThanItSays(Strategy strategy) {
        Traits traits = strategy.profile().traits();
        if (traits.memory().isEmpty()
                || traits.stochastic()
                || REMEMBER_MORE.contains(strategy.profile().id())) {
            return;
        }
        int depth = traits.memory().getAsInt();
        Map<String, Character> replies = new HashMap<>();
        for (Scene scene : scenes(strategy)) {
            String chosen = scene.play(strategy);
            // the published depth is that of play without mistakes
            if (scene.slips.contains("X")) {
                continue;
            }
            for (int turn = depth; turn < chosen.length(); turn++) {
                String past = chosen.substring(turn - depth, turn) + scene.partner.substring(turn - depth, turn);
                Character before = replies.putIfAbsent(past, chosen.charAt(turn));
                assertThat(before).as("turn %s of %s", turn + 1, scene).isIn(null, chosen.charAt(turn));
            }
        }
    }
}
