package dilemma.exact;

import dilemma.game.Game;
import java.util.Optional;

/** A match in which another turn follows with a given probability, up to a cap. */
final class RandomEnding {

    /** The negative logarithm of a probability that is none: 2<sup>-60</sup>. */
    private static final double NEVER = 60 * StrictMath.log(2);

    /** How many products of squares it takes to double a stretch of turns. */
    private static final int PRODUCTS = 2;

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
        return visits(chain.everything())
                .flatMap(visits -> visits(chain.peace())
                        .map(peace -> new Summary(chain, visits)
                                .expectation(game, peace.all(), Lead.UNKNOWN, Variances.UNKNOWN)));
    }

    private Optional<Visits> visits(Flow flow) {
        double latest = StrictMath.ceil(-NEVER / StrictMath.log(continuation));
        Optional<Visits> uncapped = latest > cap ? Optional.empty() : uncapped(flow);
        return uncapped.or(() -> capped(flow, (int) Math.min(cap, latest)));
    }

    private Optional<Visits> capped(Flow flow, int turns) {
        double walked = (double) chain.links() * turns;
        double doubled = Doubling.steps(chain, turns, PRODUCTS);
        if (Math.min(walked, doubled) > Effort.MOST_STEPS) {
            return Optional.empty();
        }
        return Optional.of(
                Effort.goesTurnByTurn(walked, doubled)
                        ? TurnByTurn.of(flow, continuation, turns)
                        : new Doubling(flow, continuation, turns).visits());
    }

    /** Returns the visits of a match whose cap is never reached. */
    private Optional<Visits> uncapped(Flow flow) {
        double w = continuation;
        return Passage.of(Transitions.of(flow, w)).map(passage -> {
            double[] all = passage.visits();
            return new Visits(all, scaled(all, w), scaled(all, w * w * w));
        });
    }

    private static double[] scaled(double[] visits, double factor) {
        double[] scaled = visits.clone();
        for (int state = 0; state < scaled.length; state++) {
            scaled[state] *= factor;
        }
        return scaled;
    }
}
