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
 * Learns how often the partner cooperates after each pair of this player's last two moves, and goes through the
 * {@linkplain MoveCycle cycle of moves} that would score best if it went on like that.
 *
 * <p>For 22 turns it goes through two cooperations and two defections, to try all pairs. From then on it chooses the
 * cycle anew on every turn, and goes on learning; but it cooperates with a partner that has always made the same move
 * as itself, which it takes for its twin.
 *
 * <p>Its own moves are what it chose; those before the first turn count as defections. The partner's first move is not
 * counted. Frequencies and scores are in single precision, scores in the points of Axelrod's tournament, whatever the
 * game.
 *
 * <p>Harold Rabbie's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Rabbie() implements Strategy {

    private static final int LEARNING = 22;
    private static final int FIRST_ANSWER = 3;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k33r",
                        "Rabbie",
                        "Harold Rabbie",
                        59,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Learns for 22 turns what the partner does after each two moves of its own, then repeats the"
                        + " cycle of moves that would score best; it cooperates with a partner that always did the"
                        + " same.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new RabbiePlayer();
    }

    private static final class RabbiePlayer implements Player {

        private final AnswersToPairs answers = new AnswersToPairs();
        private boolean isTwin = true;

        /** The last two moves that it chose. */
        private int pair = MoveCycle.TWO_DEFECTIONS;

        /** The two moves before the last one, which the partner's last move answers. */
        private int answered = pair;

        @Override
        public Move next(History history) {
            if (history.turn() >= FIRST_ANSWER) {
                answers.count(answered, history.partnerLast());
            }
            isTwin &= history.isEmpty() || history.partnerLast() == last();
            return choose(decide(history.turn()));
        }

        private Move last() {
            return Move.cooperateIf(pair % 2 == 0);
        }

        private Move decide(int turn) {
            if (turn <= LEARNING) {
                return MoveCycle.TWO_AND_TWO.after(pair);
            }
            return isTwin ? Move.C : MoveCycle.best(answers.frequencies).after(pair);
        }

        private Move choose(Move move) {
            answered = pair;
            pair = MoveCycle.and(pair, move);
            return move;
        }
    }

    /** How often the partner cooperated after each pair of moves. */
    private static final class AnswersToPairs {

        private final int[] trials = new int[MoveCycle.PAIRS];
        private final int[] cooperations = new int[MoveCycle.PAIRS];
        private final float[] frequencies = new float[MoveCycle.PAIRS];

        void count(int pair, Move answer) {
            trials[pair]++;
            cooperations[pair] += 1 - answer.bit();
            frequencies[pair] = (float) cooperations[pair] / trials[pair];
        }
    }
}
