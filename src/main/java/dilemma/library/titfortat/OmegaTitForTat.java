package dilemma.library.titfortat;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat that breaks deadlocks of alternating defection, and gives up on a partner that seems to play at random.
 *
 * <p>From Slany and Kienreich, On some winning strategies for the iterated prisoner's dilemma (2007).
 *
 * @param deadlockThreshold how many changes of the partner's move in a row are a deadlock, from 0 to 10<sup>9</sup>
 * @param randomnessThreshold from which count of unruly moves on it defects, from 0 to 10<sup>9</sup>
 */
public record OmegaTitForTat(int deadlockThreshold, int randomnessThreshold) implements Strategy {

    /** Checks both thresholds. */
    public OmegaTitForTat {
        if (deadlockThreshold < 0 || randomnessThreshold < 0) {
            throw new IllegalArgumentException(
                    "thresholds must be at least 0, but were " + deadlockThreshold + " and " + randomnessThreshold);
        }
    }

    /** Reads deadlock-threshold, 3 by default, and randomness-threshold, 8 by default. */
    public static OmegaTitForTat of(Arguments given) {
        return new OmegaTitForTat(
                given.whole(
                        "deadlock-threshold",
                        3,
                        0,
                        Ending.MAX_TURNS,
                        "how many changes of the partner's move in a row are a deadlock"),
                given.whole(
                        "randomness-threshold",
                        8,
                        0,
                        Ending.MAX_TURNS,
                        "from which count of unruly moves on it defects"));
    }

    @Override
    public Profile profile() {
        return Profile.of("omega-tft", "Omega TFT", Traits.unbounded())
                .alias("OmegaTFT")
                .rule("Repeats the partner's last move, but cooperates twice to break a deadlock of alternating moves,"
                        + " and defects while the partner seems to play at random.")
                .source("Slany and Kienreich 2007");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Watcher();
    }

    private final class Watcher implements Player {

        private int deadlock;
        private int randomness;

        @Override
        public Move next(History history) {
            if (history.played() < 2) {
                return history.partnerLast();
            }
            if (deadlock >= deadlockThreshold) {
                deadlock = deadlock == deadlockThreshold ? deadlockThreshold + 1 : 0;
                return Move.C;
            }
            boolean changed = history.partnerLast() != history.partnerAgo(2);
            randomness += unruliness(history, changed);
            if (randomness >= randomnessThreshold) {
                return Move.D;
            }
            deadlock = changed ? deadlock + 1 : 0;
            return history.partnerLast();
        }

        private int unruliness(History history, boolean changed) {
            int calm = history.partnerDefectionsInLast(2) == 0 ? 1 : 0;
            int different = history.partnerLast() != history.ownLast() ? 1 : 0;
            return (changed ? 1 : 0) + different - calm;
        }
    }
}
