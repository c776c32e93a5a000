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
 * Defects with a probability, its distrust, that is halved on every turn and to which each defection of the partner
 * adds 1/2. It defects on the low numbers.
 *
 * <p>Distrust is a number in single precision: what defections of some 24 turns ago have left of it is rounded away.
 *
 * <p>Abraham Getzler's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Getzler() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k35r",
                        "Getzler",
                        "Abraham Getzler",
                        11,
                        Traits.unbounded().withStochastic(true))
                .rule("Defects with a probability that is halved on every turn, and to which each defection of the"
                        + " partner adds 1/2.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new GetzlerPlayer(random);
    }

    private static final class GetzlerPlayer implements Player {

        private final RandomSource random;
        private float distrust;

        GetzlerPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            distrust = (distrust + history.partnerLast().bit()) / 2;
            return Move.cooperateIf(Draws.single(random) >= distrust);
        }
    }
}
