package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates ten times and plays tit for tat up to turn 25. From then on it answers a defection with D with the
 * probability 1 - r, where r is the partner's rate of cooperation, but cooperates while r is at least 0.6.
 *
 * <p>On the first ten turns it repeats its own move as it was played: a slip makes it defect up to the tenth turn, or
 * to the next slip. The rate has one cooperation and one turn more than were played: that which the rule is told before
 * the first turn.
 *
 * <p>Danny C. Champion's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Champion() implements Strategy {

    private static final int COOPERATION = 10;
    private static final int TIT_FOR_TAT = 25;

    /** On how many turns out of {@link #OUT_OF} the partner must cooperate for its defections to be forgiven. */
    private static final int FORGIVEN = 3;

    private static final int OUT_OF = 5;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k61r",
                        "Champion",
                        "Danny C. Champion",
                        2,
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates on ten turns, then plays tit for tat up to turn 25. Then it answers a defection with"
                        + " D with the probability with which the partner defects, but with C where that is at most"
                        + " 0.4.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> {
            if (history.turn() <= COOPERATION) {
                return history.ownLast();
            }
            if (history.turn() <= TIT_FOR_TAT || history.partnerLast() == Move.C) {
                return history.partnerLast();
            }
            return answerDefection(history.partnerCooperations() + 1, history.turn(), random);
        };
    }

    private static Move answerDefection(int cooperations, int turns, RandomSource random) {
        boolean isForgiven = OUT_OF * cooperations >= FORGIVEN * turns;
        return Move.cooperateIf(isForgiven || Draws.single(random) <= (float) cooperations / turns);
    }
}
