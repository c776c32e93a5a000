package dilemma.io;

import dilemma.strategy.Nearest;
import dilemma.tournament.Edge;
import dilemma.tournament.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The field {@code edges} of a topology: pairs of entrants by the names under which they are shown. */
final class EdgesField {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private EdgesField(List<String> names) {
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    /** Takes the edges; empty where one of them is wrong. */
    static Optional<Topology> read(Field field, List<String> names) {
        EdgesField reader = new EdgesField(names);
        List<Edge> edges = new ArrayList<>();
        for (Field item : field.items()) {
            reader.edge(item).ifPresent(edges::add);
        }
        return field.isList() && edges.size() == field.items().size()
                ? Optional.of(new Topology.Edges(edges))
                : Optional.empty();
    }

    private Optional<Edge> edge(Field item) {
        List<Field> ends = item.isList() ? item.items() : List.of();
        if (ends.size() != 2) {
            item.problem("must be a list of two names, such as [\"Tit For Tat\", \"Random\"], but was "
                    + (item.isList() ? "a list of " + ends.size() : item.shown()));
            return Optional.empty();
        }
        Optional<Integer> first = end(ends.get(0));
        Optional<Integer> second = end(ends.get(1));
        if (first.isPresent() && first.equals(second)) {
            item.reject("an edge joins two different entrants; whether each meets its twin is said by \"selfPlay\"");
            return Optional.empty();
        }
        return first.flatMap(a -> second.map(b -> Edge.between(a, b)));
    }

    private Optional<Integer> end(Field field) {
        Optional<String> name = field.plain();
        name.filter(given -> !numbers.containsKey(given))
                .ifPresent(given -> field.reject(
                        "there is no entrant shown as " + Shown.text(given) + Nearest.hint(given, numbers.keySet())));
        return name.map(numbers::get);
    }
}
