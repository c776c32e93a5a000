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
 * Defects with a probability to which each defection of the partner adds 1/2 on the next turn, and half as much on each
 * turn after that.
 *
 * <p>Abraham Getzler's entry (K35R), eleventh in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
public record SecondByGetzler() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-getzler",
                        "Second by Getzler",
                        Traits.unbounded().withStochastic(true))
                .rule("Defects with a probability to which each defection of the partner adds 1/2 on the next turn,"
                        + " 1/4 on the turn after it, and so on.")
                .source("Abraham Getzler, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new GetzlerPlayer(random);
    }

    private static final class GetzlerPlayer implements Player {

        private final RandomSource random;

        /** The probability of defecting. */
        private double distrust;

        GetzlerPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            distrust = (distrust + history.partnerLast().bit()) / 2;
            return Move.cooperateIf(random.nextBoolean(1 - distrust));
        }
    }
}
