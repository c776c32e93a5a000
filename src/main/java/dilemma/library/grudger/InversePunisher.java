package dilemma.library.grudger;

import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Punishes the longer the more the partner has cooperated: one defection, and one more for each full twentieth of the
 * turns so far on which the partner cooperated, at least one (Geraint Palmer, Axelrod library).
 */
public record InversePunisher() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("inverse-punisher", "Inverse Punisher", Traits.unbounded())
                .alias("InversePunisher")
                .rule("Cooperates, but punishes a defection with 2 to 20 defections:"
                        + " the more, the larger the share of turns on which the partner has cooperated.")
                .source("Geraint Palmer, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new MeasuredPunisher((punishment, history) -> 1 + Math.max(1, trust(history)), 0);
    }

    private static int trust(History history) {
        return Punisher.twentieths(history.partnerCooperations(), history.played());
    }
}
