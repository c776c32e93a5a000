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
 * Tit for two tats with unprovoked defections: each of them is followed by the next 1 to 23 turns later, drawn evenly,
 * and the first is that much later than turn 0.
 *
 * <p>One number drawn on the first turn serves twice: if it puts the first of them on that turn, it puts the second on
 * turn 2.
 *
 * <p>It is no {@linkplain dilemma.strategy.StochasticMachine machine}: on the first turn the same number decides on the
 * move and on what comes later, so where it goes from there is not known from the move that was played.
 *
 * <p>Howard R. Hollander's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Hollander() implements Strategy {

    private static final float LONGEST_WAIT = 23;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k62r",
                        "Hollander",
                        "Howard R. Hollander",
                        51,
                        Traits.unbounded().withStochastic(true))
                .rule("Cooperates unless the partner has just defected twice in a row. Besides, it defects unprovoked,"
                        + " each time 1 to 23 turns after the last.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new HollanderPlayer(random);
    }

    private static final class HollanderPlayer implements Player {

        private final RandomSource random;

        /** The turn of the next unprovoked defection; 0 before the first is drawn. */
        private int unprovoked;

        HollanderPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            return history.turn() < unprovoked ? titForTwoTats(history) : draw(history, Draws.single(random));
        }

        private static Move titForTwoTats(History history) {
            return Move.cooperateIf(history.partnerLast() == Move.C || history.partnerAgo(2) == Move.C);
        }

        private Move draw(History history, float drawn) {
            if (unprovoked == 0) {
                unprovoked = later(history.turn() - 1, drawn);
            }
            if (history.turn() < unprovoked) {
                return titForTwoTats(history);
            }
            unprovoked = later(history.turn(), drawn);
            return Move.D;
        }

        private static int later(int turn, float drawn) {
            return (int) (LONGEST_WAIT * drawn + turn + 1);
        }
    }
}
