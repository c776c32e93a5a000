package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.titfortat.TitForTat;
import dilemma.random.RandomSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransformsTest {

    /** Plays C first, then the opposite of its own last move. */
    private static final Strategy ALTERNATOR =
            new OfHistory("alternator", history -> Move.cooperateIf(history.isEmpty() || history.ownLast() == Move.D));

    /** Wins and stays, loses and shifts (Pavlov). */
    private static final Strategy WIN_STAY_LOSE_SHIFT = new OfHistory(
            "win-stay-lose-shift",
            history -> history.partnerLast() == Move.C
                    ? history.ownLast()
                    : history.ownLast().flipped());

    private record OfHistory(String id, Player rule) implements Strategy {
        @Override
        public Profile profile() {
            return Profile.of(id, id, Traits.memory(1));
        }

        @Override
        public Player newPlayer(Setting setting, RandomSource random) {
            return rule;
        }
    }

    /** Numbers that are handed out one by one; asking for more than there are is an error. */
    private static final class Script implements RandomSource {
        private final Deque<Double> numbers = new ArrayDeque<>();

        Script(double... values) {
            for (double value : values) {
                numbers.add(value);
            }
        }

        @Override
        public double nextDouble() {
            return numbers.removeFirst();
        }
    }

    private static Strategy apply(String name, Strategy inner, String... value) {
        Arguments arguments = new Arguments(name, value.length == 0 ? Map.of() : Map.of("p", value[0]));
        return Transforms.apply(name, inner, arguments);
    }

    private static String play(Strategy strategy, String partner, RandomSource random) {
        Player player = strategy.newPlayer(Setting.of(Games.AXELROD), random);
        History history = new History(false);
        StringBuilder played = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            Move move = player.next(history);
            played.append(move);
            history.append(move, Move.valueOf(partner.substring(i, i + 1)));
        }
        return played.toString();
    }

    @Test
    void flipOfAlternatorDefectsForEverSinceItSeesWhatWasPlayed() {
        assertThat(play(apply("flip", ALTERNATOR), "CCCCCCCCCCCC", RandomSource.none()))
                .isEqualTo("DDDDDDDDDDDD");
    }

    @Test
    void flipOfWinStayLoseShiftPlaysTheRecordedMoves() {
        assertThat(play(apply("flip", WIN_STAY_LOSE_SHIFT), "CDCDCDCDCDCD", RandomSource.none()))
                .isEqualTo("DCCDDCCDDCCD");
    }

    @Test
    void flipTwiceIsTheOriginal() {
        assertThat(play(apply("flip", apply("flip", new TitForTat())), "CDDCDC", RandomSource.none()))
                .isEqualTo(play(new TitForTat(), "CDDCDC", RandomSource.none()));
    }

    @Test
    void noisyDrawsOnceOnEveryTurnAndFlipsBelowItsNoise() {
        Script numbers = new Script(0.3, 0.29999, 0.9, 0.1);

        assertThat(play(apply("noisy", new Scripted("CCDD", false), "0.3"), "CCCC", numbers))
                .isEqualTo("CDDC");
        assertThat(numbers.numbers).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"noisy, 0, CCDD", "noisy, 1, DDCC", "forgiver, 0, CCDD", "forgiver, 1, CCCC"})
    void certainTransformsDrawNothing(String name, String p, String expected) {
        Strategy strategy = apply(name, new Scripted("CCDD", false), p);

        assertThat(play(strategy, "CCCC", RandomSource.none())).isEqualTo(expected);
        assertThat(strategy.profile().traits().stochastic()).isFalse();
    }

    @Test
    void forgiverDrawsOnceForEachProposedDefectionOnly() {
        Script numbers = new Script(0.3, 0.29999, 0.9);

        assertThat(play(apply("forgiver", new Scripted("CDDCD", false), "0.3"), "CCCCC", numbers))
                .isEqualTo("CDCCD");
        assertThat(numbers.numbers).isEmpty();
    }

    @Test
    void drawsComeInOrderTheInnermostFirst() {
        // per turn: the script's own number, then noise, then, where a defection comes out of it, forgiveness
        Script numbers = new Script(0.0, 0.9, /* C */ 0.0, 0.05, 0.5, /* C to D, kept */ 0.0, 0.05, 0.1 /* forgiven */);
        Strategy strategy = apply("forgiver", apply("noisy", new Scripted("CCC", true), "0.1"), "0.2");

        assertThat(play(strategy, "CCC", numbers)).isEqualTo("CDC");
        assertThat(numbers.numbers).isEmpty();
    }

    @Test
    void theOrderOfTransformsMatters() {
        // the number 0.05 forgives a proposed defection, which noise then turns back; or noise first, and nothing to
        // forgive
        Strategy noisyOutside = apply("noisy", apply("forgiver", new Scripted("D", false), "0.1"), "0.1");
        Strategy forgiverOutside = apply("forgiver", apply("noisy", new Scripted("D", false), "0.1"), "0.1");

        assertThat(play(noisyOutside, "C", new Script(0.05, 0.05))).isEqualTo("D");
        assertThat(play(forgiverOutside, "C", new Script(0.05))).isEqualTo("C");
    }

    @Test
    void theProposalIsAskedExactlyOnceOnEveryTurnHoweverDeep() {
        Strategy deep = new Scripted("CD", false);
        for (String name : new String[] {"noisy", "flip", "forgiver", "noisy"}) {
            deep = name.equals("flip") ? apply(name, deep) : apply(name, deep, "0");
        }

        // were the script asked more or less often, its moves would slip
        assertThat(play(deep, "CCCCCCCC", RandomSource.none())).isEqualTo("DCDCDCDC");
    }

    @Test
    void aNewPlayerBeginsAnew() {
        Strategy strategy = apply("flip", new Scripted("CDD", false));

        assertThat(play(strategy, "CC", RandomSource.none())).isEqualTo("DC");
        assertThat(play(strategy, "CC", RandomSource.none())).isEqualTo("DC");
    }

    @Test
    void profilesSayWhatStandsAround() {
        Profile profile = apply("forgiver", apply("noisy", apply("flip", new TitForTat()), "0.05"), "1")
                .profile();

        assertThat(profile.name()).isEqualTo("Forgiving Noisy Flipped Tit For Tat");
        assertThat(profile.traits()).isEqualTo(Traits.memory(1).withStochastic(true));
        assertThat(profile.rule())
                .isEqualTo("Cooperates first, then repeats the partner's last move. Around it: plays the opposite."
                        + " Around it: plays the opposite with probability 0.05."
                        + " Around it: drops a defection with probability 1.");
        assertThat(apply("noisy", new Scripted("C", true), "0")
                        .profile()
                        .traits()
                        .stochastic())
                .isTrue();
    }
}
