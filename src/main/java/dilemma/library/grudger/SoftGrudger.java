package dilemma.library.grudger;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Answers a defection with four defections and two cooperations.
 *
 * <p>SGRIM in Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011).
 */
public record SoftGrudger() implements Strategy {

    private static final int LENGTH = 4;

    @Override
    public Profile profile() {
        return Profile.of("soft-grudger", "Soft Grudger", Traits.memory(6))
                .alias("SoftGrudger")
                .rule("Cooperates, but answers a defection with four defections and then two cooperations,"
                        + " whatever the partner does meanwhile.")
                .source("Li, Hingston and Kendall 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Punisher((punishment, history) -> LENGTH);
    }
}
