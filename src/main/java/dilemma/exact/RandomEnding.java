package dilemma.exact;

import dilemma.game.Game;
import java.util.Optional;

/** A match in which another turn follows with a given probability, up to a cap. */
final class RandomEnding {

    /** What comes so late is left out: with a probability of less than 2<sup>-60</sup>. */
    private static final double NEVER = 60 * StrictMath.log(2);

    private static final int PASSES = 2;

    private final JointChain chain;
    private final double continuation;
    private final int cap;
    private final Game game;

    RandomEnding(JointChain chain, double continuation, int cap, Game game) {
        this.chain = chain;
        this.continuation = continuation;
        this.cap = cap;
        this.game = game;
    }

    /** Returns what is to be expected; empty where that takes too many steps. */
    Optional<Expectation> expectation() {
        int turns = (int) Math.min(cap, StrictMath.ceil(-NEVER / StrictMath.log(continuation)));
        if ((double) PASSES * chain.links() * turns > Effort.MOST_STEPS) {
            return Optional.empty();
        }
        Visits visits = TurnByTurn.of(chain.everything(), continuation, turns);
        Visits peace = TurnByTurn.of(chain.peace(), continuation, turns);
        return Optional.of(new Summary(chain, visits).expectation(game, peace.all(), Lead.UNKNOWN, Variances.UNKNOWN));
    }
}
