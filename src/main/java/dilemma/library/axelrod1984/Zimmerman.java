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
 * Takes a stance, C at first, and holds it until the partner has contradicted it a number of times, in a row or not;
 * then it takes the other stance, and counts anew.
 *
 * <p>At first cooperation ends with the fourth defection, and defection with the eighth cooperation. Whenever it comes
 * back to cooperation it bears three defections fewer than before, but one more for each full point of its average
 * score, at least one. Whenever it turns to defection it demands about five cooperations for every three defections
 * that it would bear and one more. The average is a little too low, for the turn to be played counts as well.
 *
 * <p>George Zimmerman's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Zimmerman() implements Strategy {

    private static final int FIRST_ENDURANCE = 4;
    private static final int FIRST_DEMAND = 8;
    private static final int LOSS_OF_ENDURANCE = 3;
    private static final float DEMAND_FOR_ENDURANCE = 1.6667f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k73r",
                        "Zimmerman",
                        "George Zimmerman",
                        41,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Cooperates until the partner has defected four times, then defects until it has cooperated eight"
                        + " times, and so on; both numbers change with the average score.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new ZimmermanPlayer();
    }

    private static final class ZimmermanPlayer implements Player {

        private Move stance = Move.C;

        /** How often the partner has contradicted the stance since it was taken. */
        private int contradictions;

        /** How many defections end cooperation. */
        private int endurance = FIRST_ENDURANCE;

        /** How many cooperations end defection. */
        private int demand = FIRST_DEMAND;

        @Override
        public Move next(History history) {
            if (history.partnerLast() != stance) {
                contradictions++;
                reconsider(history);
            }
            return stance;
        }

        private void reconsider(History history) {
            if (contradictions == (stance == Move.C ? endurance : demand)) {
                contradictions = 0;
                stance = stance.flipped();
                adjust(history);
            }
        }

        private void adjust(History history) {
            if (stance == Move.C) {
                int average = Points.own(history) / history.turn();
                endurance = Math.max(1, endurance - LOSS_OF_ENDURANCE + average);
            } else {
                demand = (int) (DEMAND_FOR_ENDURANCE * (endurance + 1));
            }
        }
    }
}
