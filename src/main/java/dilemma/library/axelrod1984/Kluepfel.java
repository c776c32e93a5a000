package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Repeats the partner's last move: surely after three alike, with probability 0.9 after two alike, and else with
 * probability 0.7 if it was C and 0.6 if it was D. From turn 27 on it defects while the partner's {@linkplain Answers
 * answers} look random.
 *
 * <p>Charles Kluepfel's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Kluepfel() implements Strategy {

    private static final int FIRST_TEST = 27;
    private static final float AFTER_TWO_ALIKE = 0.9f;
    private static final float AFTER_FRESH_COOPERATION = 0.7f;
    private static final float AFTER_FRESH_DEFECTION = 0.6f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k32r",
                        "Kluepfel",
                        "Charles Kluepfel",
                        10,
                        Traits.unbounded().withStochastic(true))
                .rule("Mostly repeats the partner's last move, and surely so after three alike. From turn 27 on it"
                        + " defects while the partner answers its moves as if by chance.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return AsChosen.player(new KluepfelPlayer(random));
    }

    private static final class KluepfelPlayer implements Player {

        private final RandomSource random;
        private final Answers answers = new Answers();

        KluepfelPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            answers.count(history);
            return history.turn() >= FIRST_TEST && answers.lookRandom() ? Move.D : echo(history);
        }

        private Move echo(History history) {
            Move last = history.partnerLast();
            boolean isHabit = last == history.partnerAgo(2) && last == history.partnerAgo(3);
            return isHabit || isRepeated(history) ? last : last.flipped();
        }

        private boolean isRepeated(History history) {
            return Draws.single(random) < repetition(history.partnerLast(), history.partnerAgo(2));
        }

        private static float repetition(Move last, Move before) {
            if (last == before) {
                return AFTER_TWO_ALIKE;
            }
            return last == Move.C ? AFTER_FRESH_COOPERATION : AFTER_FRESH_DEFECTION;
        }
    }
}
