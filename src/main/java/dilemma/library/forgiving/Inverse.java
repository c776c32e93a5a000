package dilemma.library.forgiving;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Defects with probability 1/k when the partner's latest defection was k turns ago; cooperates while there was none.
 *
 * <p>Karol Langner's, from the Axelrod library.
 */
public record Inverse() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("inverse", "Inverse", Traits.unbounded().withStochastic(true))
                .rule("Cooperates until the partner defects. Then it defects with probability 1/k, where the partner's"
                        + " latest defection was k turns ago.")
                .source("Karol Langner, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Fader(random);
    }

    private static final class Fader implements Player {

        private final RandomSource random;

        /** The turn of the partner's latest defection, 0 while there was none. */
        private int defection;

        Fader(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.partnerLast() == Move.D) {
                defection = history.played();
            }
            return Move.cooperateIf(defection == 0 || random.nextBoolean(1 - 1.0 / (history.turn() - defection)));
        }
    }
}
