package dilemma.io;

import dilemma.tournament.ScaleFree;
import dilemma.tournament.SmallWorld;
import dilemma.tournament.Topology;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Writes topologies as files give them. */
final class TopologyWriter {

    private TopologyWriter() {}

    /**
     * Writes a field that is a topology.
     *
     * @param name the name under which each is shown, by number
     */
    static void write(JsonWriter json, String field, Topology topology, IntFunction<String> name) throws IOException {
        json.object(field, () -> write(json, topology, name));
    }

    private static void write(JsonWriter json, Topology topology, IntFunction<String> name) throws IOException {
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
            json.list(
                    "edges",
                    edges.pairs(),
                    edge -> json.flat(List.of(name.apply(edge.first()), name.apply(edge.second())), json::value));
        } else {
            json.field("kind", topology instanceof Topology.Star ? "star" : "complete");
        }
    }
}
