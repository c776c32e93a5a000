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
 * Tolerates some defections, probes now and then, and punishes a partner that defects too often; but what it takes for
 * the number of the turn are the {@linkplain Points points} of the partner, so the more the partner earns, the faster
 * its time goes.
 *
 * <p>The partner defects too often when its defections are more than a fifth of its points, or more than a tenth once
 * its points have been 20 (a score that skips 20 leaves it at a fifth for good). Until then a defection is let pass,
 * but not the third in a row and those after it; and where the points are a multiple of a spacing, a cooperation is
 * answered by a probing defection. The spacing is 12, and one less after every sixth probe. As a partner that
 * cooperates earns nothing on a probe, its points stand still, and the probes of a spacing follow one another.
 *
 * <p>A partner that defects too often is punished until it has shown remorse: its latest cooperations in a row, times
 * its points, must reach twenty times its defections.
 *
 * <p>While the partner has at most 4 points it answers a defection with D and does not count it; with at most 1 it
 * cooperates whatever happens.
 *
 * <p>William H. Robertson's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>. It was
 * meant to stop probing where a probe was answered by a defection, but it never does.
 */
record Robertson() implements Strategy {

    private static final int TOO_POOR_TO_JUDGE = 1;
    private static final int TOO_POOR_TO_COUNT = 4;
    private static final int TURNS_STRICT = 20;
    private static final int TOLERATED_ONE_IN = 5;
    private static final int STRICTLY_ONE_IN = 10;
    private static final int LONGEST_RUN = 2;
    private static final int REMORSE = 20;
    private static final int FIRST_SPACING = 12;
    private static final int PROBES_OF_A_SPACING = 6;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k54r",
                        "Robertson",
                        "William H. Robertson",
                        58,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Cooperates with defections as probes. It defects on a partner that defects three times in a row,"
                        + " or often, until that has made amends. It measures time by the partner's score.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new RobertsonPlayer();
    }

    private static final class RobertsonPlayer implements Player {

        /** One defection in so many points is tolerated. */
        private int toleratedOneIn = TOLERATED_ONE_IN;

        /** The partner's defections, as far as they are counted. */
        private int defections;

        /** How many of them came in a row, up to the last move. */
        private int run;

        /** The partner's cooperations in a row, up to the last move. */
        private int cooperations;

        private int probes;
        private int spacing = FIRST_SPACING;

        @Override
        public Move next(History history) {
            int points = Points.partner(history);
            if (points <= TOO_POOR_TO_JUDGE) {
                return Move.C;
            }
            if (points == TURNS_STRICT) {
                toleratedOneIn = STRICTLY_ONE_IN;
            }
            return history.partnerLast() == Move.C ? afterCooperation(points) : afterDefection(points);
        }

        private Move afterCooperation(int points) {
            run = 0;
            cooperations++;
            if (areTooMany(points)) {
                return Move.cooperateIf((long) REMORSE * defections <= (long) cooperations * points);
            }
            return points % spacing == 0 ? probe() : Move.C;
        }

        private Move probe() {
            probes++;
            if (probes % PROBES_OF_A_SPACING == 0) {
                spacing = Math.max(spacing - 1, 1);
            }
            return Move.D;
        }

        private Move afterDefection(int points) {
            cooperations = 0;
            if (points <= TOO_POOR_TO_COUNT) {
                return Move.D;
            }
            run++;
            defections++;
            return Move.cooperateIf(run <= LONGEST_RUN && !areTooMany(points));
        }

        private boolean areTooMany(int points) {
            return toleratedOneIn * defections > points;
        }
    }
}
