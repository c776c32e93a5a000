package dilemma.exact;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import java.util.Arrays;

/**
 * One player of a match: what it does in each of its states, and where each outcome leads it, mistakes included.
 *
 * <p>Outcomes are those of the moves really made, its own first. Its ways stand in a row, as those of {@link Ways} do;
 * what it did not see right, and that it may be a fresh player on the next turn, is in their probabilities.
 */
final class Side {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Automaton automaton;
    private final Conditions conditions;
    private final int[] first;
    private final int[] states;
    private final double[] probabilities;

    /** By state, its way among those that are being gathered, or one that is none of them. */
    private final int[] known;

    private int size;

    Side(Automaton automaton, Conditions conditions) {
        this.automaton = automaton;
        this.conditions = conditions;
        this.first = new int[OUTCOMES.length * automaton.states() + 1];
        int most = 2 * automaton.ways().to(automaton.states() - 1, Outcome.DD) + first.length;
        this.states = new int[most];
        this.probabilities = new double[most];
        this.known = new int[automaton.states()];
        Arrays.fill(known, -1);
        for (int state = 0; state < automaton.states(); state++) {
            for (Outcome outcome : OUTCOMES) {
                gather(state, outcome);
            }
        }
    }

    private void gather(int state, Outcome made) {
        int from = size;
        double recognition = conditions.recognition();
        double mistake = conditions.noise().perception();
        Outcome mistaken = Outcome.of(made.own(), made.partner().flipped());
        lead(from, state, made, recognition * (1 - mistake));
        lead(from, state, mistaken, recognition * mistake);
        lead(from, automaton.start(), 1 - recognition);
        normalise(from);
        first[OUTCOMES.length * state + made.index() + 1] = size;
    }

    private void lead(int from, int state, Outcome seen, double probability) {
        Ways ways = automaton.ways();
        for (int way = ways.from(state, seen); way < ways.to(state, seen); way++) {
            lead(from, ways.state(way), probability * ways.probability(way));
        }
    }

    private void lead(int from, int state, double probability) {
        if (probability == 0) {
            return;
        }
        int way = known[state];
        if (way < from || states[way] != state) {
            way = size++;
            known[state] = way;
            states[way] = state;
        }
        probabilities[way] += probability;
    }

    /** Makes the probabilities sum to 1, so that a way that is the only one is certain. */
    private void normalise(int from) {
        double sum = 0;
        for (int way = from; way < size; way++) {
            sum += probabilities[way];
        }
        for (int way = from; way < size; way++) {
            probabilities[way] /= sum;
        }
    }

    int size() {
        return automaton.states();
    }

    int start() {
        return automaton.start();
    }

    /** Returns the probability that a move is chosen in a state. */
    double chooses(int state, Move move) {
        double cooperation = automaton.cooperation(state);
        return move == Move.C ? cooperation : 1 - cooperation;
    }

    /** Returns the probability that a move is made where one was chosen. */
    double makes(Move move, Move chosen) {
        double mistake = conditions.noise().execution();
        return move == chosen ? 1 - mistake : mistake;
    }

    /** Returns the probability that a move is made in a state. */
    double makes(int state, Move move) {
        return chooses(state, move) * makes(move, move) + chooses(state, move.flipped()) * makes(move, move.flipped());
    }

    /** Returns the number of the first way from a state after an outcome. */
    int from(int state, Outcome outcome) {
        return first[OUTCOMES.length * state + outcome.index()];
    }

    /** Returns the number after that of the last way from a state after an outcome. */
    int to(int state, Outcome outcome) {
        return first[OUTCOMES.length * state + outcome.index() + 1];
    }

    /** Returns the state to which a way leads. */
    int state(int way) {
        return states[way];
    }

    /** Returns the probability of a way, in (0, 1]. */
    double probability(int way) {
        return probabilities[way];
    }
}
