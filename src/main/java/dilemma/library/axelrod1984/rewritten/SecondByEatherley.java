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
 * Cooperates, but answers a defection with the probability with which the partner has defected so far.
 *
 * <p>Graham J. Eatherley's entry (K46R) in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
public record SecondByEatherley() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-eatherley",
                        "Second by Eatherley",
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates, but answers a defection with D with the probability with which the partner has"
                        + " defected so far.")
                .source("Graham J. Eatherley, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history ->
                Move.cooperateIf(history.partnerLast() == Move.C || random.nextBoolean(1 - rateOfDefection(history)));
    }

    private static double rateOfDefection(History history) {
        return (double) history.partnerDefections() / history.played();
    }
}
