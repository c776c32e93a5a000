package dilemma.reason;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * In which states an automaton may be, given all that it has chosen and seen. It is one alone where no way is left to
 * chance; else these are the probabilities by Bayes' rule (the forward algorithm of Baum and others 1970).
 */
final class Whereabouts {

    private final Automaton automaton;

    /** By state. */
    private final double[] probabilities;

    private Whereabouts(Automaton automaton, double[] probabilities) {
        this.automaton = automaton;
        this.probabilities = probabilities;
    }

    /** Returns those before the first turn. */
    static Whereabouts atStart(Automaton automaton) {
        double[] probabilities = new double[automaton.states()];
        probabilities[automaton.start()] = 1;
        return new Whereabouts(automaton, probabilities);
    }

    /** Returns the probability of C on the turn, in [0, 1]. */
    double cooperation() {
        if (all(state -> automaton.cooperation(state) == 1)) {
            return 1;
        }
        return IntStream.range(0, probabilities.length)
                .mapToDouble(state -> probabilities[state] * automaton.cooperation(state))
                .sum();
    }

    /** Returns whether something holds of all states in which it may be. */
    boolean all(IntPredicate property) {
        return states().allMatch(property);
    }

    /** Returns the states in which it may be. */
    IntStream states() {
        return IntStream.range(0, probabilities.length).filter(state -> probabilities[state] > 0);
    }

    /**
     * Returns those after a turn.
     *
     * @param chosen the move that it chose
     * @param outcome how the turn came out as it remembers it
     */
    Whereabouts after(Move chosen, Outcome outcome) {
        double[] next = new double[probabilities.length];
        Ways ways = automaton.ways();
        states().forEach(state -> {
            double here = probabilities[state] * chance(state, chosen);
            for (int way = ways.from(state, outcome); way < ways.to(state, outcome); way++) {
                next[ways.state(way)] += here * ways.probability(way);
            }
        });
        return new Whereabouts(automaton, normalised(next));
    }

    private double chance(int state, Move chosen) {
        double cooperation = automaton.cooperation(state);
        return chosen == Move.C ? cooperation : 1 - cooperation;
    }

    private static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int state = 0; state < weights.length; state++) {
            weights[state] /= sum;
        }
        return weights;
    }
}
