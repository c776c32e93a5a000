package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates on every turn with a probability that is drawn anew, uniform between 0.3 and 0.7.
 *
 * <p>The entry of a graduate student whose name was withheld, in <a
 * href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>. How the original adjusted its probability is
 * not known; that it mostly stayed between 30 % and 70 % is.
 */
public record FirstByAnonymous() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-anonymous",
                        "First by Anonymous",
                        Traits.memory(0).withStochastic(true))
                .alias("FirstByAnonymous")
                .rule("Cooperates with a probability drawn anew on every turn, uniform between 0.3 and 0.7, whatever"
                        + " happens.")
                .source("A graduate student whose name was withheld; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> {
            double cooperation = (3 + 4 * random.nextDouble()) / 10;
            return Move.cooperateIf(random.nextBoolean(cooperation));
        };
    }
}
