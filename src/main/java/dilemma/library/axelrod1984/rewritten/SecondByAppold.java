package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates on the first four turns, then as often as the partner answered with cooperation the move that it made two
 * turns ago. It forgives the first defection that it sees from turn 5 on.
 *
 * <p>The partner's first move counts as the answer to a cooperation, and the answers to defections start with an
 * imaginary cooperation.
 *
 * <p>Scott Appold's entry (K88R), twenty-second in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
public record SecondByAppold() implements Strategy {

    private static final int OPENING = 4;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-appold",
                        "Second by Appold",
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates on four turns, then as often as the partner cooperated after the same move as its own"
                        + " two turns ago. It forgives the first defection that it sees after the opening.")
                .source("Scott Appold, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new AppoldPlayer(random);
    }

    private static final class AppoldPlayer implements Player {

        private final RandomSource random;

        /** The partner's answers to this player's C, and to its D. */
        private final int[] answers = {0, 1};

        /** Those of them that were C. */
        private final int[] cooperations = {0, 1};

        private boolean hasForgiven;

        AppoldPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            Move answered = history.ownAgo(2);
            countAnswer(answered, history.partnerLast());
            if (history.turn() <= OPENING) {
                return Move.C;
            }
            if (history.partnerLast() == Move.D && !hasForgiven) {
                hasForgiven = true;
                return Move.C;
            }
            return Move.cooperateIf(random.nextBoolean(cooperationAfter(answered)));
        }

        private void countAnswer(Move answered, Move answer) {
            answers[answered.bit()]++;
            if (answer == Move.C) {
                cooperations[answered.bit()]++;
            }
        }

        private double cooperationAfter(Move move) {
            return (double) cooperations[move.bit()] / answers[move.bit()];
        }
    }
}
