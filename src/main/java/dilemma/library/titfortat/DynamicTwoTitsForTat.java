package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Two tits for tat that forgives a partner as readily as that has cooperated so far (Grant Garrett-Grossman's variant).
 */
public record DynamicTwoTitsForTat() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "dynamic-two-tits-for-tat",
                        "Dynamic Two Tits For Tat",
                        Traits.unbounded().withStochastic(true))
                .alias("DynamicTwoTitsForTat")
                .rule("Cooperates. If the partner defected on one of the last two turns, it cooperates only with the"
                        + " probability with which the partner has cooperated so far.")
                .source("Grant Garrett-Grossman, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(random.nextBoolean(cooperation(history)));
    }

    private static double cooperation(History history) {
        boolean isProvoked = history.partnerDefectionsInLast(2) > 0;
        return isProvoked ? (double) history.partnerCooperations() / history.played() : 1;
    }
}
