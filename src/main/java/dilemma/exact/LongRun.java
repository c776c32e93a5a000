package dilemma.exact;

import java.util.Optional;

/** The long-run mean of a match without an end, from its start (Cesàro): periodic matches have one too. */
final class LongRun {

    private LongRun() {}

    /** Returns the rates per turn; empty where that takes too many steps. */
    static Optional<Expectation> of(JointChain chain) {
        return Passage.of(Transitions.of(chain.everything(), 1)).map(passage -> {
            double[] shares = passage.shares();
            return new Summary(chain, new Visits(shares, shares, shares)).expectation();
        });
    }
}
