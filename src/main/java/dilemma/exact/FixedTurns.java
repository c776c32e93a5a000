package dilemma.exact;

import dilemma.game.Game;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import java.util.Optional;

/** A match of a fixed number of turns. */
final class FixedTurns {

    /** How often each link is gone through on a turn: for the visits, the niceness and the variances. */
    private static final int PASSES = 4;

    /** How many products of squares a doubling takes: two for the visits, the niceness and each of the variances. */
    private static final int PRODUCTS = 10;

    private final JointChain chain;
    private final int turns;
    private final Game game;

    FixedTurns(JointChain chain, int turns, Game game) {
        this.chain = chain;
        this.turns = turns;
        this.game = game;
    }

    /** Returns whether it tells who defects against cooperation more often. */
    boolean tellsWhoLeads() {
        return chain.isCertain() || Difference.isFeasible(chain, turns);
    }

    /** Returns how many steps the expectation takes. */
    double steps() {
        return chain.isCertain() ? turns : Math.min(walked(), doubled());
    }

    private double walked() {
        return (double) PASSES * chain.links() * turns;
    }

    private double doubled() {
        return Doubling.steps(chain, turns, PRODUCTS);
    }

    /** Returns what is to be expected; empty where that takes too many steps. */
    Optional<Expectation> expectation() {
        if (chain.isCertain()) {
            return Optional.of(onlyPath());
        }
        if (steps() > Effort.MOST_STEPS) {
            return Optional.empty();
        }
        return Optional.of(Effort.goesTurnByTurn(walked(), doubled()) ? turnByTurn() : doubling());
    }

    /** Returns how often each outcome is to be expected; empty where that takes too many steps. */
    Optional<double[]> outcomes() {
        return Optional.of(chain)
                .filter(states -> steps() <= Effort.MOST_STEPS)
                .map(states -> states.frequencies(visits()));
    }

    private double[] visits() {
        Flow everything = chain.everything();
        if (chain.isCertain()) {
            return SinglePath.of(everything, turns).all();
        }
        return Effort.goesTurnByTurn(walked(), doubled())
                ? TurnByTurn.of(everything, 1, turns).all()
                : new Doubling(everything, 1, turns).visits().all();
    }

    private Expectation onlyPath() {
        Visits visits = SinglePath.of(chain.everything(), turns);
        Tally counts = Patterns.of(chain, visits, Seat.FIRST);
        Lead lead = Lead.certain(counts.get(Count.DC) - counts.get(Count.CD));
        Visits peace = SinglePath.of(chain.peace(), turns);
        return new Summary(chain, visits).expectation(game, peace.all(), lead, Variances.NONE);
    }

    private Expectation turnByTurn() {
        Spreads spreads = new Spreads(chain.states(), game.payoffs());
        Visits visits =
                TurnByTurn.of(chain.everything(), 1, turns, distribution -> spreads.accept(chain, distribution));
        Visits peace = TurnByTurn.of(chain.peace(), 1, turns);
        Lead lead = Difference.lead(chain, turns);
        return new Summary(chain, visits).expectation(game, peace.all(), lead, spreads.variances());
    }

    private Expectation doubling() {
        Doubling doubling = new Doubling(chain.everything(), 1, turns);
        Variances variances = Variances.of(game.payoffs(), doubling::variance);
        Visits peace = new Doubling(chain.peace(), 1, turns).visits();
        Lead lead = Difference.lead(chain, turns);
        return new Summary(chain, doubling.visits()).expectation(game, peace.all(), lead, variances);
    }
}
