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
 * Puts up with a single defection and punishes the second in a row and those that follow; but when a run has become too
 * long for its patience, it forgets the run. The defection after that counts as the first again, and is met with a
 * cooperation. The patience is 5 defections at first and grows by 3 each time that it ends, so that peace is offered
 * ever more rarely.
 *
 * <p>One turn in twenty, from the first on, it plays the opposite of what it means to play, in war as in peace.
 *
 * <p>David A. Smith's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Smith() implements Strategy {

    private static final int TOLERATED = 1;
    private static final int FIRST_PATIENCE = 5;
    private static final int GROWTH = 3;
    private static final float WHIM = 0.05f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k52r",
                        "Smith",
                        "David A. Smith",
                        48,
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates, but defects after two defections in a row or more, and offers peace after five, then"
                        + " after eight, and so on. One turn in twenty it does the opposite.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new SmithPlayer(random);
    }

    private static final class SmithPlayer implements Player {

        private final RandomSource random;

        /** The partner's defections in a row, as far as they are remembered. */
        private int run;

        /** How long a run it remembers. */
        private int patience = FIRST_PATIENCE;

        SmithPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            run = history.partnerLast() == Move.D ? run + 1 : 0;
            Move meant = Move.cooperateIf(run <= TOLERATED);
            if (run >= patience) {
                forget();
            }
            return Draws.single(random) <= WHIM ? meant.flipped() : meant;
        }

        private void forget() {
            run = 0;
            patience += GROWTH;
        }
    }
}
