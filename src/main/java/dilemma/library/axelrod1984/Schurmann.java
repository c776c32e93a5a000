package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates until the partner first defects, and then by a propensity that every turn moves, by what it had chosen and
 * what the partner did: towards 1 after mutual cooperation, towards 0 where the two differed, and towards 0.4 after
 * mutual defection.
 *
 * <p>The propensity is 0.5 at first. This is linear learning: what is left of it is 0.57, 0.5 and 0.74 of what it was.
 *
 * <p>E. E. H. Schurmann's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Schurmann() implements Strategy {

    private static final float FIRST_PROPENSITY = 0.5f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k87r",
                        "Schurmann",
                        "E. E. H. Schurmann",
                        44,
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates until the partner first defects, then by chance: the more likely after mutual"
                        + " cooperation, the less so where the two differed, and in between after mutual defection.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return AsChosen.player(new SchurmannPlayer(random));
    }

    private static final class SchurmannPlayer implements Player {

        private final RandomSource random;
        private boolean isProvoked;

        /** Cooperates where the random number is not above this. */
        private float propensity = FIRST_PROPENSITY;

        SchurmannPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            isProvoked |= history.partnerLast() == Move.D;
            return isProvoked ? gamble(history.last()) : Move.C;
        }

        private Move gamble(Outcome last) {
            propensity = switch (last) {
                case CC -> 0.57f * propensity + 0.43f;
                case CD, DC -> 0.5f * propensity;
                case DD -> 0.74f * propensity + 0.104f;
            };
            return Move.cooperateIf(Draws.single(random) <= propensity);
        }
    }
}
