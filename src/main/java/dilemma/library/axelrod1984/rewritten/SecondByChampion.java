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
 * Cooperates on the first ten turns and plays tit for tat up to turn 25. From then on it answers a defection with the
 * probability with which the partner has defected so far, but cooperates while that is below 0.4.
 *
 * <p>Danny C. Champion's entry (K61R) in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
public record SecondByChampion() implements Strategy {

    private static final int COOPERATION = 10;
    private static final int TIT_FOR_TAT = 25;
    private static final double TOLERATED = 0.4;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-champion",
                        "Second by Champion",
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates on ten turns, then plays tit for tat up to turn 25. Then it answers a defection with"
                        + " the probability with which the partner defects, but with C while that is below 0.4.")
                .source("Danny C. Champion, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> {
            if (history.turn() <= COOPERATION) {
                return Move.C;
            }
            if (history.turn() <= TIT_FOR_TAT || history.partnerLast() == Move.C) {
                return history.partnerLast();
            }
            return answerDefection(history, random.nextDouble());
        };
    }

    private static Move answerDefection(History history, double drawn) {
        double rate = (double) history.partnerDefections() / history.played();
        return Move.cooperateIf(rate < TOLERATED || rate < drawn);
    }
}
