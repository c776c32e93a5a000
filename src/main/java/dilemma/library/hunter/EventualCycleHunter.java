package dilemma.library.hunter;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Looks every ten turns whether the partner's moves from the eleventh on are a cycle of up to twelve moves, and defects
 * while they were when it last looked (Marc Harper's).
 *
 * <p>A cycle may have one move only, but a partner that has never defected is not hunted.
 */
public record EventualCycleHunter() implements Strategy {

    private static final int INTERVAL = 10;

    @Override
    public Profile profile() {
        return Profile.of(
                        "eventual-cycle-hunter",
                        "Eventual Cycle Hunter",
                        Traits.unbounded().lookingFarBack())
                .alias("EventualCycleHunter")
                .rule("Cooperates, but looks every ten turns whether the partner's moves after the tenth are a short"
                        + " sequence played over and over; if so, it defects for ten turns. It spares those that never"
                        + " defected.")
                .source(Hunters.HARPER);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Tracker();
    }

    private static final class Tracker implements Player {

        private final CycleDetector detector = new CycleDetector(INTERVAL);
        private boolean hunts;

        @Override
        public Move next(History history) {
            if (history.partnerDefections() == 0) {
                return Move.C;
            }
            if (history.played() % INTERVAL == 0) {
                hunts = detector.findsCycle(history);
            }
            return Move.cooperateIf(!hunts);
        }
    }
}
