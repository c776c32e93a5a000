package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.random.Seed;

/**
 * Plays two strategies as the automata that they are: the same moves as {@link PlainEngine} makes from the same
 * address.
 *
 * <p>A match in which nothing is left to chance takes the time of the turns before its moves begin to come again, and
 * of a few periods of theirs, however many turns it has.
 */
public final class AutomatonEngine implements Engine {

    private final Table first;
    private final Table second;

    /**
     * Makes an engine for the matches of two strategies.
     *
     * @param first the automaton of the strategy in the first seat, as it is in these matches
     * @param second that of the second
     * @throws IllegalArgumentException if one is not {@linkplain Automaton#isSeedFaithful seed-faithful}
     */
    public AutomatonEngine(Automaton first, Automaton second) {
        this(new Table(first), new Table(second));
    }

    AutomatonEngine(Table first, Table second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void play(Match match, Seed address, MoveSink sink) {
        int turns = match.turns(address);
        Conditions conditions = match.conditions();
        Report report = new Report(sink);
        if (first.isDeterministic && second.isDeterministic && !conditions.isRandom()) {
            new CertainWalk(first, second, conditions, report).play(turns);
        } else if (conditions.haveMistakes()) {
            new MistakenWalk(first, second, conditions, address, report).play(turns);
        } else if (first.alwaysDraws && second.alwaysDraws) {
            new DrawingWalk(first, second, address, report).play(turns);
        } else {
            new StochasticWalk(first, second, address, report).play(turns);
        }
    }
}
