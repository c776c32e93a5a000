package dilemma.tournament;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.strategy.Entrant;
import dilemma.strategy.Setting;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The smallest automata of the entrants of a tournament, made once for each length that they are told. */
final class EntrantAutomata {

    private final TournamentDefinition definition;
    private final Map<Key, Optional<Automaton>> automata = new ConcurrentHashMap<>();

    private record Key(int entrant, OptionalInt length) {}

    EntrantAutomata(TournamentDefinition definition) {
        this.definition = definition;
    }

    /** Returns the entrants that are no automata in one of the matches of the tournament, in file order. */
    List<Entrant> missing() {
        List<Entrant> entrants = definition.entrants();
        return entrants.stream()
                .filter(entrant -> definition.endings().stream()
                        .anyMatch(
                                ending -> of(entrants.indexOf(entrant), ending).isEmpty()))
                .toList();
    }

    /** Returns the automaton of an entrant, by number, in matches with this ending; empty where it is none. */
    Optional<Automaton> of(int entrant, Ending ending) {
        Traits traits = definition.entrants().get(entrant).strategy().profile().traits();
        boolean isTold = definition.conditions().knownLength() && traits.usesLength();
        OptionalInt length =
                isTold && ending instanceof Ending.Fixed fixed ? OptionalInt.of(fixed.turns()) : OptionalInt.empty();
        if (traits.inherits() || (length.isPresent() && definition.conditions().recognition() < 1)) {
            // what it plays depends on more than this match, or on the turn on which it is replaced
            return Optional.empty();
        }
        return automata.computeIfAbsent(new Key(entrant, length), this::automaton);
    }

    private Optional<Automaton> automaton(Key key) {
        Setting setting = new Setting(definition.conditions().game(), key.length);
        return Automaton.of(definition.entrants().get(key.entrant).strategy(), setting)
                .map(Automaton::minimised);
    }
}
