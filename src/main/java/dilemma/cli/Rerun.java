package dilemma.cli;

import dilemma.analysis.ReproducedTable;
import dilemma.analysis.Reproduction;
import dilemma.io.Change;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.tournament.Published;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A published tournament that is to be played again: once, and once more for each way in which a table differs. */
final class Rerun {

    private final Source source;
    private final TournamentReader reader;
    private final List<Change> changes;
    private final TournamentDefinition definition;

    /**
     * Prepares to play.
     *
     * @param source the tournament's file, which can be read more than once
     * @param changes values that take the place of those in the file, the seed among them
     */
    Rerun(Source source, TournamentReader reader, List<Change> changes) {
        this.source = source;
        this.reader = reader;
        this.changes = List.copyOf(changes);
        this.definition = reader.read(source, changes);
    }

    /** Returns the tournament, but for what single tables set. */
    TournamentDefinition definition() {
        return definition;
    }

    /** Plays, and compares every table; all tournaments are read before the first is played. */
    Reproduction play(Function<TournamentDefinition, TournamentResult> player) {
        Published published = definition.published().orElseThrow();
        Map<List<String>, TournamentDefinition> definitions = new HashMap<>();
        for (PublishedTable table : published.tables()) {
            definitions.computeIfAbsent(table.set(), set -> reader.read(source, with(set)));
        }
        Map<List<String>, TournamentResult> results = new HashMap<>();
        List<ReproducedTable> tables = new ArrayList<>();
        for (PublishedTable table : published.tables()) {
            TournamentDefinition played = definitions.getOrDefault(table.set(), definition);
            TournamentResult result = results.computeIfAbsent(table.set(), set -> player.apply(played));
            // the same table, its entrants as they are named there
            PublishedTable there = played.published().orElseThrow().tables().get(tables.size());
            tables.add(ReproducedTable.of(there, result));
        }
        return new Reproduction(definition, published, tables);
    }

    private List<Change> with(List<String> set) {
        return Stream.concat(changes.stream(), set.stream().map(Change::set)).toList();
    }
}
