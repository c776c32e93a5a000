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
 * Tit for tat that {@linkplain DeadlockBreaker breaks deadlocks}, and is hostile to a partner with which that does not
 * pay.
 *
 * <p>On turn 27 and every 25 turns from then on it judges the partner by how often it cooperated since the last time.
 * If that was hardly ever, or about half of the time and nearly as often after a defection as after a cooperation, it
 * defects until it judges better of the partner, and once more on that turn.
 *
 * <p>Otto Borufsen's entry (K42R), third in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
public record SecondByBorufsen() implements Strategy {

    private static final int INTERVAL = 25;
    private static final int PHASE = 2;

    @Override
    public Profile profile() {
        return Profile.of("second-by-borufsen", "Second by Borufsen", Traits.unbounded())
                .rule("Plays tit for tat, but cooperates to break a deadlock. Every 25 turns it judges the partner:"
                        + " while it seems to defect or to play at random, it defects.")
                .source("Otto Borufsen, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new BorufsenPlayer();
    }

    private static final class BorufsenPlayer implements Player {

        private Player titForTat = new DeadlockBreaker();
        private Judgement judgement = new Judgement();
        private boolean isHostile;

        @Override
        public Move next(History history) {
            boolean wasHostile = isHostile;
            if (history.turn() > PHASE) {
                judge(history);
            }
            return wasHostile || isHostile ? Move.D : titForTat.next(history);
        }

        private void judge(History history) {
            judgement.count(history);
            if (history.turn() % INTERVAL == PHASE) {
                isHostile = judgement.isAgainstPartner();
                judgement = new Judgement();
                titForTat = isHostile ? new DeadlockBreaker() : titForTat;
            }
        }
    }

    /** How often the partner has cooperated since the last judgement, by the move that it answered. */
    private static final class Judgement {

        private static final int HARDLY_EVER = 3;
        private static final int RANDOM_FROM = 8;
        private static final int RANDOM_TO = 17;
        private static final double RESPONSIVE = 0.7;

        private int cooperationsAfterC;
        private int cooperationsAfterD;

        void count(History history) {
            if (history.partnerLast() == Move.D) {
                return;
            }
            if (history.ownAgo(2) == Move.C) {
                cooperationsAfterC++;
            } else {
                cooperationsAfterD++;
            }
        }

        boolean isAgainstPartner() {
            int cooperations = cooperationsAfterC + cooperationsAfterD;
            return cooperations < HARDLY_EVER || looksRandom(cooperations);
        }

        private boolean looksRandom(int cooperations) {
            return cooperations >= RANDOM_FROM
                    && cooperations <= RANDOM_TO
                    && (double) cooperationsAfterC / cooperations < RESPONSIVE;
        }
    }
}
