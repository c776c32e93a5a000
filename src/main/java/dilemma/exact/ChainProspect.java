package dilemma.exact;

import dilemma.game.Outcome;
import java.util.function.Predicate;

/**
 * Turns of a match that goes through a chain: what follows is carried from state to state.
 *
 * @param visits by state, how many of the turns are expected to be played in it
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record ChainProspect(JointChain chain, double[] visits) implements Prospect {

    @Override
    public double frequency(Predicate<Outcome> such) {
        double[] frequencies = chain.frequencies(visits);
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            sum += such.test(outcome) ? frequencies[outcome.index()] : 0;
        }
        return sum;
    }

    @Override
    public ChainProspect after(Predicate<Outcome> such) {
        double[] factors = new double[JointChain.OUTCOMES];
        for (Outcome outcome : Outcome.values()) {
            factors[outcome.index()] = such.test(outcome) ? 1 : 0;
        }
        double[] next = new double[chain.states()];
        chain.carry(new double[][] {visits}, new double[][] {factors}, next);
        return new ChainProspect(chain, next);
    }
}
