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
 * Watches how well the partner's moves agree with its own of the turn before: cooperates while they always do, repeats
 * the partner's last move while they mostly do, and defects else. After a run of cooperations it probes the partner
 * with a defection; the more often probes were answered with D, the longer the run that the next one needs.
 *
 * <p>Counts start as after two turns of cooperation, so the first probe, which needs a run of 21, comes on the 20th
 * turn. A probe takes two turns: the defection, and a turn that is decided as others are while the partner replies.
 *
 * <p>Richard Hufford's entry, 16th in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K47R.
 */
public record SecondByRichardHufford() implements Strategy {

    private static final int FIRST_PROBE = 21;
    private static final int PROBE_LENGTH = 2;
    private static final double FULL_AGREEMENT = 0.9;
    private static final double FAIR_AGREEMENT = 0.625;

    @Override
    public Profile profile() {
        return Profile.of("second-by-richard-hufford", "Second by RichardHufford", Traits.unbounded())
                .alias("SecondByRichardHufford")
                .rule("Cooperates while the partner answers as tit for tat would, repeats its last move while it mostly"
                        + " does, else defects. After a run of cooperations it defects once as a probe.")
                .source("Richard Hufford; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new HuffordPlayer();
    }

    private static final class HuffordPlayer implements Player {

        private final Agreement agreement = new Agreement();

        /** The partner's cooperations in a row, not counted while a probe is under way. */
        private int run = 2;

        private int runNeeded = FIRST_PROBE;

        /** How many turns must pass until the probe under way has been answered, 0 while there is none. */
        private int answerIn;

        private int goodReplies = 2;
        private int badReplies = 2;

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            agreement.add(history.partnerLast() == history.ownAgo(2));
            if (answerIn > 0) {
                answerIn--;
                return answerIn == 0 ? endProbe(history.partnerLast()) : decide(history);
            }
            run = history.partnerLast() == Move.C ? run + 1 : 0;
            return run >= runNeeded ? probe() : decide(history);
        }

        private Move probe() {
            answerIn = PROBE_LENGTH;
            return Move.D;
        }

        private Move endProbe(Move reply) {
            if (reply == Move.C) {
                goodReplies++;
            } else {
                badReplies++;
            }
            runNeeded = 20 * badReplies / goodReplies + 1;
            run = 0;
            return Move.C;
        }

        private Move decide(History history) {
            double share = agreement.share(history.turn());
            if (share > FULL_AGREEMENT && agreement.latest() == Agreement.WINDOW) {
                return Move.C;
            }
            boolean isFair = share >= FAIR_AGREEMENT && agreement.latest() >= 2;
            return isFair ? history.partnerLast() : Move.D;
        }
    }

    /** How often the partner did what this player had done on the turn before. */
    private static final class Agreement {

        /** How many turns are the latest. */
        static final int WINDOW = 4;

        private int agreements = 2;

        /** The latest turns as bits: a set bit is a disagreement. */
        private int disagreements;

        void add(boolean agrees) {
            agreements += agrees ? 1 : 0;
            disagreements = (disagreements << 1 | (agrees ? 0 : 1)) & (1 << WINDOW) - 1;
        }

        double share(int turn) {
            return (double) agreements / turn;
        }

        int latest() {
            return WINDOW - Integer.bitCount(disagreements);
        }
    }
}
