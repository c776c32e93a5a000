package dilemma.io;

import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Edge;
import dilemma.tournament.ScaleFree;
import dilemma.tournament.SmallWorld;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes tournaments as they are played: defaults and seed filled in, groups expanded. Read again it is the same
 * tournament, but for the members of groups that were left out, of which a result tells elsewhere.
 */
public final class TournamentWriter {

    private final Resolver resolver;

    /** Makes a writer; the resolver tells which names are those that entrants have anyway. */
    public TournamentWriter(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Writes a tournament as an object. */
    public void write(JsonWriter json, TournamentDefinition tournament) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("name", tournament.name());
            json.field("description", tournament.description());
            GameField.write(json, "game", tournament.conditions().game());
            json.list("entrants", tournament.entrants(), entrant -> EntrantField.write(json, entrant, resolver));
            MatchFields.write(json, "match", tournament.endings(), tournament.conditions());
            RepetitionsField.write(json, "repetitions", tournament);
            json.field("selfPlay", tournament.selfPlay());
            json.field("weigh", lowerCase(tournament.weigh()));
            json.field("rankBy", lowerCase(tournament.rankBy()));
            json.object("topology", () -> writeTopology(json, tournament.topology(), tournament.entrants()));
            json.field("method", lowerCase(tournament.method()));
            json.field("seed", tournament.seed());
            if (tournament.published().isPresent()) {
                PublishedField.write(json, "published", tournament.published().get());
            }
        });
    }

    private static void writeTopology(JsonWriter json, Topology topology, List<Entrant> entrants) throws IOException {
        if (topology instanceof Topology.Ring ring) {
            json.field("kind", "ring");
            json.field("neighbours", ring.neighbours());
        } else if (topology instanceof Topology.Lattice lattice) {
            json.field("kind", "lattice");
            json.field("rows", lattice.rows());
            json.field("columns", lattice.columns());
            json.field("wrap", lattice.wrap());
        } else if (topology instanceof SmallWorld world) {
            json.field("kind", "small-world");
            json.field("neighbours", world.neighbours());
            json.field("rewire", world.rewire());
            json.field("seed", world.seed());
        } else if (topology instanceof ScaleFree free) {
            json.field("kind", "scale-free");
            json.field("edgesPerNode", free.edgesPerNode());
            json.field("seed", free.seed());
        } else if (topology instanceof Topology.Edges edges) {
            json.list("edges", edges.pairs(), edge -> writeEdge(json, edge, entrants));
        } else {
            json.field("kind", topology instanceof Topology.Star ? "star" : "complete");
        }
    }

    private static void writeEdge(JsonWriter json, Edge edge, List<Entrant> entrants) throws IOException {
        json.flat(
                List.of(
                        entrants.get(edge.first()).name(),
                        entrants.get(edge.second()).name()),
                json::value);
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
