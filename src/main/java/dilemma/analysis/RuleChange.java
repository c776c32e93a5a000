package dilemma.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that differs in the rules of two results.
 *
 * @param path where it is said
 * @param first what the first result says; empty where it says nothing
 * @param second what the second says
 */
public record RuleChange(String path, Optional<String> first, Optional<String> second) {

    /** Returns what differs, in the order of the paths; at the end, entrants who play otherwise under one name. */
    static List<RuleChange> between(RankedResult first, RankedResult second) {
        Set<String> paths = new TreeSet<>(first.rules().keySet());
        paths.addAll(second.rules().keySet());
        List<RuleChange> all = new ArrayList<>();
        paths.forEach(path -> all.add(new RuleChange(
                path,
                Optional.ofNullable(first.rules().get(path)),
                Optional.ofNullable(second.rules().get(path)))));
        second.entries()
                .forEach(entry -> first.entry(entry.name())
                        .ifPresent(before -> all.add(new RuleChange(
                                "entrants: " + entry.name(),
                                Optional.of(before.strategy()),
                                Optional.of(entry.strategy())))));
        return all.stream().filter(RuleChange::isOne).toList();
    }

    private boolean isOne() {
        return !first.equals(second);
    }
}
