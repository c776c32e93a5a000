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
 * Cooperates until the partner's moves are a cycle of up to twelve moves that has both, then defects for ever (Marc
 * Harper's).
 */
public record CycleHunter() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("cycle-hunter", "Cycle Hunter", Traits.unbounded().lookingFarBack())
                .alias("CycleHunter")
                .rule("Cooperates until all of the partner's moves are a sequence with both moves, of up to twelve,"
                        + " played over and over; then it defects for ever.")
                .source(Hunters.HARPER);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Tracker();
    }

    private static final class Tracker implements Player {

        private final CycleDetector detector = new CycleDetector(0);
        private boolean hunts;

        @Override
        public Move next(History history) {
            if (!hunts && hasMadeBothMoves(history)) {
                hunts = detector.findsCycle(history);
            }
            return Move.cooperateIf(!hunts);
        }

        private static boolean hasMadeBothMoves(History history) {
            return history.partnerDefections() > 0 && history.partnerCooperations() > 0;
        }
    }
}
