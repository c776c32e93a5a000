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
 * Defects while there was about as much cooperation in the first, the middle and the last half of the match, as with a
 * partner that plays the digits of a constant (Karol Langner's). Its own cooperation counts as well as the partner's.
 */
public record MathConstantHunter() implements Strategy {

    private static final int OPENING = 8;
    private static final double TOLERANCE = 0.2;

    @Override
    public Profile profile() {
        return Profile.of(
                        "math-constant-hunter",
                        "Math Constant Hunter",
                        Traits.unbounded().lookingFarBack())
                .alias("MathConstantHunter")
                .rule("Cooperates on eight turns. Then it defects if both together cooperated about as often in the"
                        + " first, the middle and the last half of the match, and the partner has made both moves.")
                .source(Hunters.LANGNER);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Mathematician();
    }

    private static final class Mathematician implements Player {

        private final CooperationCount quarter = new CooperationCount();
        private final CooperationCount half = new CooperationCount();
        private final CooperationCount threeQuarters = new CooperationCount();

        @Override
        public Move next(History history) {
            boolean hasMadeBothMoves = history.partnerDefections() > 0 && history.partnerCooperations() > 0;
            return Move.cooperateIf(history.played() < OPENING || !hasMadeBothMoves || !looksSteady(history));
        }

        private boolean looksSteady(History history) {
            int played = history.played();
            quarter.advance(history, played / 4);
            half.advance(history, played / 2);
            threeQuarters.advance(history, (int) (3L * played / 4));
            int all = history.ownCooperations() + history.partnerCooperations();
            double first = rate(half.count(), half.turns());
            double middle = rate(threeQuarters.count() - quarter.count(), threeQuarters.turns() - quarter.turns());
            double last = rate(all - half.count(), played - half.turns());
            return Math.abs(first - middle) < TOLERANCE && Math.abs(first - last) < TOLERANCE;
        }

        private static double rate(int cooperations, int turns) {
            return 0.5 * cooperations / turns;
        }
    }
}
