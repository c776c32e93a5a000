package dilemma.tournament;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Orders automata by their number of states, then by what they play, then by where they go: equal ones alone tie. */
enum AutomatonOrder implements Comparator<Automaton> {
    /** The only one. */
    INSTANCE;

    @Override
    public int compare(Automaton first, Automaton second) {
        int bySize = Integer.compare(first.states(), second.states());
        return bySize != 0 ? bySize : Arrays.compare(numbers(first), numbers(second));
    }

    private static double[] numbers(Automaton automaton) {
        DoubleStream moves = IntStream.range(0, automaton.states()).mapToDouble(automaton::cooperation);
        DoubleStream ways =
                IntStream.range(0, automaton.states()).boxed().flatMapToDouble(state -> ways(automaton.ways(), state));
        return DoubleStream.concat(DoubleStream.of(automaton.start()), DoubleStream.concat(moves, ways))
                .toArray();
    }

    private static DoubleStream ways(Ways ways, int state) {
        DoubleStream.Builder numbers = DoubleStream.builder();
        for (Outcome outcome : Outcome.values()) {
            numbers.add(ways.to(state, outcome) - ways.from(state, outcome));
            for (int way = ways.from(state, outcome); way < ways.to(state, outcome); way++) {
                numbers.add(ways.state(way)).add(ways.probability(way));
            }
        }
        return numbers.build();
    }
}
