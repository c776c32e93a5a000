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
 * Plays tit for tat and, from turn 30 on, dares to defect by chance, the more often the more it gets away with.
 *
 * <p>It dares where the random number of the turn is above its caution, 0.75 at first. When it has dared it watches how
 * the partner answers its next move that was tit for tat. A defection makes it more cautious by 0.15, and it makes
 * peace with a cooperation, or two if the partner has defected in a long burst. A cooperation makes it less cautious by
 * 0.05; it then cooperates, unless its caution is below 0.3, and goes on watching every other time. Its caution also
 * shrinks, by 0.2 a turn, while the partner has defected on about half of all turns.
 *
 * <p>A burst of more than five defections it lets end with a cooperation. A single defection may stand for the
 * beginning of a burst for long: cooperations end it only where there are two.
 *
 * <p>Robert A. Leyland's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Leyland() implements Strategy {

    private static final int OPENING = 29;
    private static final int BURST = 2;
    private static final int LONGEST_SHORT_BURST = 5;

    private static final float FIRST_CAUTION = 0.75f;
    private static final float BOLD = 0.3f;
    private static final float ANSWERED = 0.15f;
    private static final float UNANSWERED = 0.05f;
    private static final float RANDOM = 0.2f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k82r",
                        "Leyland",
                        "Robert A. Leyland",
                        49,
                        Traits.unbounded().withStochastic(true))
                .rule("Plays tit for tat, and from turn 30 on defects by chance: less often when the partner answers"
                        + " that with a defection, more often when it does not or looks random.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new LeylandPlayer(random);
    }

    private static final class LeylandPlayer implements Player {

        private final RandomSource random;

        /** It dares to defect where the random number is above this; may be negative. */
        private float caution = FIRST_CAUTION;

        /** The partner's defections in its present burst, which is one from the second on. */
        private int burst;

        /** Whether it has dared since it last made peace. */
        private boolean hasDared;

        /** Whether the partner's next move is the answer to what it dared. */
        private boolean isWatching;

        /** Whether one cooperation was too little to make peace. */
        private boolean isPeaceDue;

        LeylandPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            Move last = history.partnerLast();
            if (last == Move.D) {
                burst++;
            } else if (burst >= BURST && endBurst()) {
                return Move.C;
            }
            return history.turn() <= OPENING ? last : decide(history);
        }

        /** Forgets the burst that has ended, and what it dared if that was long; returns whether it was long. */
        private boolean endBurst() {
            boolean isLong = burst > LONGEST_SHORT_BURST;
            hasDared &= !isLong;
            burst = 0;
            return isLong;
        }

        private Move decide(History history) {
            if (isPeaceDue) {
                return makePeace();
            }
            if (looksRandom(history)) {
                caution -= RANDOM;
            }
            return isWatching ? judge(history.partnerLast()) : mayDare(history.partnerLast());
        }

        private static boolean looksRandom(History history) {
            int tenfold = 10 * history.partnerDefections();
            return tenfold >= 4 * history.played() && tenfold < 6 * history.played();
        }

        private Move judge(Move answer) {
            if (answer == Move.D) {
                caution = Math.min(caution + ANSWERED, 1);
                return makePeace();
            }
            caution = Math.max(caution - UNANSWERED, 0);
            isWatching = false;
            return caution >= BOLD ? Move.C : mayDare(answer);
        }

        private Move makePeace() {
            isPeaceDue = burst > LONGEST_SHORT_BURST;
            burst = 0;
            hasDared = false;
            isWatching = false;
            return Move.C;
        }

        private Move mayDare(Move partnerLast) {
            if (Draws.single(random) > caution) {
                hasDared = true;
                return Move.D;
            }
            isWatching = hasDared;
            return partnerLast;
        }
    }
}
