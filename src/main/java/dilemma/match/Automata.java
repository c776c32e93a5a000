package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The automata of strategies in matches of one game, each laid out once, when it is first asked for. Threads may share
 * them.
 */
final class Automata {

    private final int mostStates;
    private final Map<Key, Optional<Table>> tables = new ConcurrentHashMap<>();

    /**
     * Prepares.
     *
     * @param mostStates how many states are worth exploring, from 0 to {@link Automaton#MOST_STATES}
     */
    Automata(int mostStates) {
        this.mostStates = mostStates;
    }

    /**
     * Returns the automaton of a strategy in a setting; empty where it has none that is seed-faithful, or one of more
     * states than are worth exploring.
     */
    Optional<Table> of(Strategy strategy, Setting setting) {
        return mostStates == 0
                ? Optional.empty()
                : tables.computeIfAbsent(new Key(strategy, setting.length()), key -> explored(strategy, setting));
    }

    private Optional<Table> explored(Strategy strategy, Setting setting) {
        return Automaton.of(strategy, setting, mostStates)
                .filter(Automaton::isSeedFaithful)
                .map(Table::new);
    }

    /** A strategy, which is the same only as itself, and what it is told. */
    private record Key(Strategy strategy, OptionalInt knownTurns) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && strategy == that.strategy && knownTurns.equals(that.knownTurns);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(strategy) + knownTurns.hashCode();
        }
    }
}
