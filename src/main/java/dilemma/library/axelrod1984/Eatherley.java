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
 * Cooperates, but answers a defection with the probability with which the partner has defected so far, in single
 * precision. It defects on the low numbers.
 *
 * <p>Graham J. Eatherley's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Eatherley() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k46r",
                        "Eatherley",
                        "Graham J. Eatherley",
                        14,
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates, but answers a defection with D with a probability that is the share of defections"
                        + " among the partner's moves so far.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history ->
                Move.cooperateIf(history.partnerLast() == Move.C || Draws.single(random) >= rateOfDefection(history));
    }

    private static float rateOfDefection(History history) {
        return (float) history.partnerDefections() / history.played();
    }
}
