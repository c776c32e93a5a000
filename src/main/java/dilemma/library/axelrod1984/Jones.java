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
 * Plays tit for tat at first, then {@linkplain JonesForesight thinks three moves ahead}; where it is far behind it
 * plays tit for tat again.
 *
 * <p>It begins to think on turn 5, or on turn 9 if the partner defected first. Far behind is by more than 25 points,
 * and one more after every ten turns. Whenever it has thought it remembers of its own past moves only the new one, as
 * if those before it had been cooperations, and files the turn under the last one before it alone, in the oldest place.
 * It remembers its moves as it chose them.
 *
 * <p>A partner that defected first, and with which both have exactly 237 points after 80 turns, is offered a way to
 * take turns: 59 turns of D and 41 of C, over and over, which end with the partner's next defection.
 *
 * <p>Martyn Jones's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Jones() implements Strategy {

    private static final int USUAL_OPENING = 4;
    private static final int LONG_OPENING = 8;

    private static final int SLACK = 25;
    private static final int SLACK_GROWS_EVERY = 10;

    private static final int OFFER = 81;
    private static final int POINTS_FOR_OFFER = 237;
    private static final int OFFER_PERIOD = 100;
    private static final int DEFECTIONS_IN_PERIOD = 59;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k81r", "Jones", "Martyn Jones", 43, Traits.unbounded().tunedTo("axelrod"))
                .rule("Plays tit for tat on the first turns and where it is far behind. Else it learns how the partner"
                        + " replies to its last three moves, and plays the first of the best three moves to come.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new JonesPlayer();
    }

    private static final class JonesPlayer implements Player {

        private final JonesForesight foresight = new JonesForesight();
        private int opening = USUAL_OPENING;

        /** Whether it offers to take turns. */
        private boolean offers;

        @Override
        public Move next(History history) {
            Move move = history.turn() <= opening(history) ? history.partnerLast() : decide(history);
            foresight.file(history.turn(), move);
            return move;
        }

        private int opening(History history) {
            if (history.played() == 1 && history.partnerLast() == Move.D) {
                opening = LONG_OPENING;
            }
            return opening;
        }

        private Move decide(History history) {
            foresight.learn(history.partnerLast());
            offers = history.partnerLast() == Move.C && (offers || mayOffer(history));
            if (offers) {
                return offer(history.turn());
            }
            return isFarBehind(history) ? history.partnerLast() : foresight.bestMove();
        }

        private boolean mayOffer(History history) {
            return history.turn() == OFFER
                    && opening == LONG_OPENING
                    && Points.own(history) == POINTS_FOR_OFFER
                    && Points.partner(history) == POINTS_FOR_OFFER;
        }

        private static Move offer(int turn) {
            return Move.cooperateIf((turn - OFFER) % OFFER_PERIOD >= DEFECTIONS_IN_PERIOD);
        }

        private static boolean isFarBehind(History history) {
            return -Points.lead(history) > SLACK + history.played() / SLACK_GROWS_EVERY;
        }
    }
}
