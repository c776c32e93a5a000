package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Answers the n-th defection against its own cooperation with n defections, whatever the partner does meanwhile, and
 * then cooperates again.
 *
 * <p>Martin Shubik's entry, fifth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>, after
 * Shubik (1970).
 */
public record FirstByShubik() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("first-by-shubik", "First by Shubik", Traits.unbounded())
                .alias("FirstByShubik")
                .rule("Cooperates, but answers a defection against its own cooperation with a series of defections, one"
                        + " longer each time, during which it does not look at the partner.")
                .source("Martin Shubik; Axelrod 1980, after Shubik 1970");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        GrowingRetaliation retaliation = new GrowingRetaliation();
        return history -> {
            if (retaliation.isUnderWay()) {
                return retaliation.goOn();
            }
            return history.last() == Outcome.CD ? retaliation.start() : Move.C;
        };
    }
}
