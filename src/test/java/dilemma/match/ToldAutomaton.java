package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.stream.IntStream;

/**
 * The strategy that goes through the states of an automaton.
 *
 * @param automaton the automaton
 * @param profile what it says of itself
 */
record ToldAutomaton(Automaton automaton, Profile profile) implements StateRule<Integer> {

    ToldAutomaton(Automaton automaton) {
        this(automaton, Profile.of("told", "Told", Traits.unbounded().withStochastic(isStochastic(automaton))));
    }

    private static boolean isStochastic(Automaton automaton) {
        return IntStream.range(0, automaton.states())
                .mapToDouble(automaton::cooperation)
                .anyMatch(p -> p > 0 && p < 1);
    }

    @Override
    public Integer start() {
        return automaton.start();
    }

    @Override
    public double cooperation(Integer state) {
        return automaton.cooperation(state);
    }

    @Override
    public Integer after(Integer state, Outcome outcome) {
        return automaton.after(state, outcome);
    }
}
