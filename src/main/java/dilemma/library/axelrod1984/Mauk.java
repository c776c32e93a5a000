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
 * Plays tit for tat, tests the partner with a defection on turn 51, and on turn 57 passes a verdict by its answers that
 * it never revises.
 *
 * <p>A partner that has at most 135 points by then is met with defection for ever. One whose moves of turns 51 to 54
 * are CDCD, as those of another tit for tat, or DDDD is played tit for tat with. One that answered once, a turn late,
 * so that its moves of turns 51 to 55 are CCDCC, is taken for a clone and cooperated with up to turn 118; then too tit
 * for tat is played. All others are probed: tit for tat is interrupted by a defection at random intervals of 6 to 15
 * turns.
 *
 * <p>Fred Mauk's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Mauk() implements Strategy {

    private static final int TEST = 51;
    private static final int VERDICT = 57;
    private static final int LAST_OF_TRUST = 118;
    private static final int POOR = 135;
    private static final int SHORTEST_WAIT = 5;
    private static final int WAITS = 10;

    /** How many turns the moves that count lie back, and one more, on the turn of the verdict. */
    private static final int ANSWERS = VERDICT - TEST;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k78r",
                        "Mauk",
                        "Fred Mauk",
                        19,
                        Traits.unbounded().withStochastic(true).tunedTo("axelrod"))
                .rule("Plays tit for tat and defects on turn 51. By the answers it decides on turn 57 for ever: tit for"
                        + " tat, always D, cooperation with a clone, or tit for tat with probes at random.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new MaukPlayer(random);
    }

    private enum Partner {
        /** It is answered with tit for tat, as everybody is before the verdict. */
        ECHO,
        /** It is answered with D. */
        POOR,
        /** It is trusted for a long time. */
        CLONE,
        /** It is probed from time to time. */
        UNKNOWN
    }

    private static final class MaukPlayer implements Player {

        private final RandomSource random;
        private Partner partner = Partner.ECHO;

        /** The turns of tit for tat that are left before the next probe. */
        private int wait;

        MaukPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            return switch (history.turn()) {
                case TEST -> Move.D;
                case VERDICT -> judge(history);
                default -> answer(history);
            };
        }

        private Move judge(History history) {
            partner = Points.partner(history) <= POOR ? Partner.POOR : recognised(history.partnerLatest(ANSWERS) >> 1);
            if (partner == Partner.UNKNOWN) {
                wait = drawnWait();
            }
            return Move.cooperateIf(partner != Partner.POOR);
        }

        /**
         * Returns whose moves these are, as bits, the latest in the lowest, a set bit is D: those of turns 51 to 55.
         */
        private static Partner recognised(long moves) {
            if (moves == 0b00100) {
                return Partner.CLONE;
            }
            long firstFour = moves >> 1;
            return firstFour == 0b0101 || firstFour == 0b1111 ? Partner.ECHO : Partner.UNKNOWN;
        }

        private Move answer(History history) {
            return switch (partner) {
                case ECHO -> history.partnerLast();
                case POOR -> Move.D;
                case CLONE -> history.turn() <= LAST_OF_TRUST ? Move.C : history.partnerLast();
                case UNKNOWN -> probe(history.partnerLast());
            };
        }

        private Move probe(Move partnerLast) {
            if (wait > 0) {
                wait--;
                return partnerLast;
            }
            wait = drawnWait();
            return Move.D;
        }

        private int drawnWait() {
            return (int) (WAITS * Draws.single(random) + SHORTEST_WAIT);
        }
    }
}
