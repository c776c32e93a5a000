package dilemma.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Resolver;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transforms of automata are automata that play as their players do: move by move, or at least as often. */
class TransformedAutomataTest {

    private static final DataStrategies CATALOGUE = DataStrategies.beside(new Library());
    private static final Resolver RESOLVER = new Resolver(CATALOGUE);

    /** Deterministic and stochastic ones, and two whose way is left to chance. */
    private static final List<String> INNER = List.of(
            "tit-for-tat",
            "win-stay-lose-shift",
            "cycle:moves=CCDDC",
            "grudger",
            "contrite-tit-for-tat",
            "first-by-davis",
            "random:p=0.3",
            "gtft",
            "evolved-hmm-5");

    private static final List<String> TRANSFORMS = List.of(
            "apology",
            "apology:own=DCD,partner=CDC",
            "apology:own=CC,partner=DC",
            "deadlock-breaking",
            "dual",
            "final=DCD",
            "flip",
            "forgiver=0.3",
            "forgiver=1",
            "grudge=0",
            "grudge=2",
            "initial=DDC",
            "joss-ann:x=0.2,y=0.3",
            "joss-ann:x=0.5,y=0.75",
            "joss-ann:x=0.4,y=0",
            "joss-ann:x=0,y=0.4",
            "joss-ann:x=0,y=1",
            "mixed:p=0.3,player=tit-for-two-tats",
            "mixed:p=0.3/0.4,player=random/grudger",
            "mixed:p=0.9/0.6,player=first-by-davis/win-stay-lose-shift",
            "mixed:p=1,player=eugine-nier",
            "mixed:p=0/1,player=meta-winner/gtft",
            "nice",
            "noisy=0.2",
            "noisy=1",
            "retaliate-until-apology",
            "retaliation=1",
            "track-history");

    private static final int STACKS = 240;
    private static final int TURNS = 150;
    private static final int SEEDS = 4;
    private static final OptionalInt KNOWN = OptionalInt.of(100);

    private static final int PLAYS = 20_000;
    private static final String SHORT = "CDDCDC";
    private static final List<String> SLIPS = List.of("......", ".X..X.");

    /** So unlikely is a difference that is no chance, at most, for each sequence of moves. */
    private static final double LEVEL = 1e-9;

    private static Strategy strategy(String reference) {
        return RESOLVER.resolve(reference).strategy();
    }

    private static Setting setting(OptionalInt length) {
        return new Setting(Games.AXELROD, length);
    }

    private static Optional<Automaton> automaton(String reference, OptionalInt length) {
        return Automaton.of(strategy(reference), setting(length));
    }

    private static Stream<String> singles() {
        return INNER.stream().flatMap(inner -> TRANSFORMS.stream().map(transform -> inner + "+" + transform));
    }

    /** Stacks of two and of three. */
    private static Stream<String> stacks() {
        return IntStream.range(0, STACKS).mapToObj(i -> {
            RandomSource random = Seed.of(i).stream();
            StringBuilder reference = new StringBuilder(INNER.get(random.nextInt(INNER.size())));
            for (int height = 0; height < 2 + i % 2; height++) {
                reference.append('+').append(TRANSFORMS.get(random.nextInt(TRANSFORMS.size())));
            }
            return reference.toString();
        });
    }

    static List<String> everyFaithful() {
        return Stream.concat(singles(), stacks())
                .filter(reference -> automaton(reference, KNOWN)
                        .filter(Automaton::isSeedFaithful)
                        .isPresent())
                .toList();
    }

    static List<String> everyUnfaithful() {
        return Stream.concat(Stream.concat(CATALOGUE.ids().stream(), singles()), stacks().limit(STACKS / 4))
                .filter(reference -> strategy(reference).refusal(Games.AXELROD).isEmpty())
                .filter(reference -> automaton(reference, OptionalInt.of(SHORT.length()))
                        .filter(automaton -> !automaton.isSeedFaithful())
                        .isPresent())
                .toList();
    }

    @Test
    void everyTransformOfAnAutomatonIsOne() {
        assertThat(Stream.concat(singles(), stacks())).allSatisfy(reference -> {
            assertThat(automaton(reference, OptionalInt.empty())).isPresent();
            assertThat(automaton(reference, OptionalInt.of(SHORT.length()))).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("everyFaithful")
    void aFaithfulOnePlaysMoveByMoveAsItsPlayer(String reference) {
        for (OptionalInt length : List.of(OptionalInt.empty(), KNOWN)) {
            Automaton automaton = automaton(reference, length).orElseThrow();
            Automaton smallest = automaton.minimised();
            for (int seed = 0; seed < SEEDS; seed++) {
                String partner = Replay.moves(seed, TURNS, 0.25 * seed);
                String slips = Replay.moves(SEEDS + seed, TURNS, 0.1).replace('D', 'X');
                Seed draws = Seed.of(seed);

                String played = Replay.answers(strategy(reference), setting(length), partner, slips, draws.stream());

                assertThat(Walkthrough.moves(automaton, partner, slips, draws.stream()))
                        .isEqualTo(played);
                assertThat(Walkthrough.moves(smallest, partner, slips, draws.stream()))
                        .isEqualTo(played);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyFaithful")
    void theSmallestHasNoTwoStatesThatPlayAlike(String reference) {
        Automaton automaton = automaton(reference, OptionalInt.of(10)).orElseThrow();

        assertThat(Alike.pairs(automaton.minimised())).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyUnfaithful")
    void oneThatIsNotFaithfulChoosesEverySequenceOfMovesAsOftenAsItsPlayer(String reference) {
        OptionalInt length = OptionalInt.of(SHORT.length());
        Automaton automaton = automaton(reference, length).orElseThrow();
        for (String slips : SLIPS) {
            Map<String, Double> chances = Walkthrough.chances(automaton, SHORT, slips);
            Map<String, Integer> counts = counts(strategy(reference), setting(length), slips);

            assertThat(chances.keySet()).containsAll(counts.keySet());
            assertThat(chances).allSatisfy((moves, chance) -> {
                double share = counts.getOrDefault(moves, 0) / (double) PLAYS;
                assertThat(bound(share, chance)).isGreaterThan(LEVEL);
            });
        }
    }

    private static Map<String, Integer> counts(Strategy strategy, Setting setting, String slips) {
        Map<String, Integer> counts = new HashMap<>();
        RandomSource random = Seed.of(4).stream();
        for (int play = 0; play < PLAYS; play++) {
            Player player = strategy.newPlayer(setting, random);
            counts.merge(Replay.answers(player, new History(true), SHORT, slips), 1, Integer::sum);
        }
        return counts;
    }

    /** Bounds the chance that a share lies as far out on its side (Chernoff 1952): exp(-n KL(share, chance)). */
    private static double bound(double share, double chance) {
        double divergence = term(share, chance) + term(1 - share, 1 - chance);
        return StrictMath.exp(-PLAYS * divergence);
    }

    private static double term(double share, double chance) {
        return share == 0 ? 0 : share * StrictMath.log(share / chance);
    }

    static List<String> everyRule() {
        return CATALOGUE.ids().stream()
                .filter(id -> automaton("tit-for-tat+mixed:p=1,player=" + id, OptionalInt.empty())
                        .filter(Automaton::isSeedFaithful)
                        .isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void aFreshPlayerHasCaughtUpWithALongMatch(String id) {
        aFaithfulOnePlaysMoveByMoveAsItsPlayer("tit-for-tat+mixed:p=1,player=" + id);
    }

    /** The partner of tit for tat could tell one with the wrong flag, and the engines would play what nobody plays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                tit-for-tat+flip                                | true
                random:p=0.3+flip                                 | false
                random:p=0.3+initial=D                            | false
                gtft+initial=D                                  | true
                gtft+initial=DD                                 | false
                tit-for-tat+forgiver=0.2                        | true
                random:p=0.3+forgiver=1                           | false
                random:p=0.3+forgiver=0                           | true
                always-defect+noisy=0.2                         | true
                always-cooperate+noisy=0.2                      | false
                tit-for-tat+noisy=0.2                           | false
                random:p=0.3+joss-ann:x=0,y=1                     | true
                always-defect+joss-ann:x=0.2,y=0.3              | true
                always-defect+joss-ann:x=0,y=0.3                | false
                always-cooperate+joss-ann:x=0.2,y=0.8           | true
                always-cooperate+joss-ann:x=0.2,y=0.3           | false
                tit-for-tat+mixed:p=1,player=random             | true
                tit-for-tat+mixed:p=0.5,player=random           | false
                random+mixed:p=1,player=grudger                 | false
                evolved-hmm-5+track-history                     | false
                """)
    void isFaithfulWhereTheNumbersTellTheMoves(String reference, boolean isFaithful) {
        assertThat(automaton(reference, OptionalInt.empty()))
                .hasValueSatisfying(
                        automaton -> assertThat(automaton.isSeedFaithful()).isEqualTo(isFaithful));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tit-for-tat+retaliation=2",
                "always-cooperate+grudge=4096",
                "go-by-majority+nice",
                "tit-for-tat+mixed:p=0.5,player=go-by-majority",
                "tit-for-tat+mixed:p=0.5,player=evolved-hmm-5"
            })
    void whatCountsTooFarOrCannotCatchUpIsNoAutomaton(String reference) {
        assertThat(automaton(reference, OptionalInt.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                tit-for-tat+apology                             | 2
                always-defect+apology:own=DDD,partner=CCC       | 4
                always-cooperate+grudge=2                       | 4
                always-cooperate+initial=DDC                    | 3
                always-cooperate+nice                           | 1
                always-defect+nice                              | 2
                always-cooperate+retaliate-until-apology        | 2
                tit-for-tat+dual                                | 2
                always-cooperate+noisy=0.2                      | 1
                """)
    void theSmallestAreAsSmallAsTheyShouldBe(String reference, int states) {
        assertThat(automaton(reference, OptionalInt.empty())
                        .orElseThrow()
                        .minimised()
                        .states())
                .isEqualTo(states);
    }
}
