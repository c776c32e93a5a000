package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Optional;

/**
 * Chooses the engines of the matches of a tournament: that of automata where both strategies are told as states, the
 * plain one elsewhere. Both make the same moves; threads may share the choice.
 */
public final class Engines {

    /** How many turns a state must be played for to be worth exploring. */
    private static final double TURNS_PER_STATE = 64;

    /** How many turns a strategy must play for any to be: fewer are over before exploring is. */
    private static final double FEWEST_TURNS = 100_000;

    private static final Engine PLAIN = new PlainEngine();

    private final Automata automata;

    /**
     * Prepares for a tournament.
     *
     * @param turns how many turns a strategy will play in all of them, about
     */
    public Engines(double turns) {
        double worthwhile = turns < FEWEST_TURNS ? 0 : turns / TURNS_PER_STATE;
        this.automata = new Automata((int) Math.min(worthwhile, Automaton.MOST_STATES));
    }

    /** Returns the engine of a match. */
    public Engine of(Match match) {
        Optional<Table> first = table(match, match.first(), match.firstTraits());
        Optional<Table> second =
                first.isPresent() ? table(match, match.second(), match.secondTraits()) : Optional.empty();
        return second.isPresent() ? new AutomatonEngine(first.orElseThrow(), second.orElseThrow()) : PLAIN;
    }

    private Optional<Table> table(Match match, Strategy strategy, Traits traits) {
        return match.conditions()
                .automatonSetting(traits, match.ending())
                .flatMap(setting -> automata.of(strategy, setting));
    }
}
