package dilemma.tournament;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.strategy.Entrant;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The automata of the entrants of a tournament, made once for each length that they are told. */
final class EntrantAutomata {

    private final TournamentDefinition definition;
    private final Map<Key, Optional<Automaton>> explored = new ConcurrentHashMap<>();
    private final Map<Key, Optional<Automaton>> smallest = new ConcurrentHashMap<>();

    private record Key(int entrant, OptionalInt length) {}

    EntrantAutomata(TournamentDefinition definition) {
        this.definition = definition;
    }

    /** Returns the entrants that are no automata in one of the matches of the tournament, in file order. */
    List<Entrant> missing() {
        return IntStream.range(0, definition.entrants().size())
                .filter(entrant -> definition.endings().stream().anyMatch(ending -> isMissing(entrant, ending)))
                .mapToObj(definition.entrants()::get)
                .toList();
    }

    private boolean isMissing(int entrant, Ending ending) {
        return setting(entrant, ending)
                .flatMap(setting -> explored(entrant, setting))
                .isEmpty();
    }

    /** Returns the smallest automaton of an entrant, by number, in matches with this ending; empty where it is none. */
    Optional<Automaton> of(int entrant, Ending ending) {
        return setting(entrant, ending)
                .flatMap(setting -> smallest.computeIfAbsent(
                        new Key(entrant, setting.length()),
                        key -> explored(entrant, setting).map(Automaton::minimised)));
    }

    private Optional<Setting> setting(int entrant, Ending ending) {
        return definition
                .conditions()
                .automatonSetting(strategy(entrant).profile().traits(), ending);
    }

    private Optional<Automaton> explored(int entrant, Setting setting) {
        return explored.computeIfAbsent(
                new Key(entrant, setting.length()), key -> Automaton.of(strategy(entrant), setting));
    }

    private Strategy strategy(int entrant) {
        return definition.entrants().get(entrant).strategy();
    }
}
