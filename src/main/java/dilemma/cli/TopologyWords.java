package dilemma.cli;

import dilemma.strategy.Decimal;
import dilemma.strategy.Entrant;
import dilemma.tournament.ScaleFree;
import dilemma.tournament.SmallWorld;
import dilemma.tournament.Topology;
import java.util.List;
import java.util.stream.Collectors;

/** Who meets whom, in words. */
final class TopologyWords {

    private TopologyWords() {}

    /** Returns the words for a topology of these entrants. */
    static String of(Topology topology, List<Entrant> entrants, Glyphs glyphs) {
        if (topology instanceof Topology.Star) {
            return name(entrants, 0, glyphs) + " meets all others, who meet nobody else";
        }
        if (topology instanceof Topology.Ring ring) {
            return "in a ring, each meets its " + ring.neighbours() + " nearest";
        }
        if (topology instanceof Topology.Lattice lattice) {
            return "on a lattice of " + Words.count(lattice.rows(), "row") + " and "
                    + Words.count(lattice.columns(), "column") + (lattice.wrap() ? ", its edges joined" : "")
                    + ", each meets its neighbours";
        }
        if (topology instanceof SmallWorld world) {
            return "in a small world, each meets its " + world.neighbours() + " nearest in a ring, but an edge leads"
                    + " elsewhere with probability " + Decimal.text(world.rewire()) + " (seed " + world.seed() + ")";
        }
        if (topology instanceof ScaleFree free) {
            return "in a scale-free network that grows by " + Words.count(free.edgesPerNode(), "edge")
                    + " per newcomer (seed " + free.seed() + ")";
        }
        if (topology instanceof Topology.Edges edges) {
            return "only these meet: "
                    + edges.pairs().stream()
                            .map(edge -> name(entrants, edge.first(), glyphs) + " and "
                                    + name(entrants, edge.second(), glyphs))
                            .collect(Collectors.joining(", "));
        }
        return "everybody meets everybody";
    }

    /** Returns a few words for a topology of whatever entrants. */
    static String graph(Topology topology) {
        if (topology instanceof Topology.Edges edges) {
            return "only " + Words.count(edges.pairs().size(), "chosen pair");
        }
        if (topology instanceof Topology.Ring ring) {
            return "ring of " + ring.neighbours() + " neighbours each";
        }
        if (topology instanceof Topology.Lattice lattice) {
            return "lattice of " + lattice.rows() + " by " + lattice.columns();
        }
        if (topology instanceof Topology.Star) {
            return "star";
        }
        if (topology instanceof SmallWorld) {
            return "small world";
        }
        return topology instanceof ScaleFree ? "scale-free network" : "all with all";
    }

    private static String name(List<Entrant> entrants, int number, Glyphs glyphs) {
        return Words.plain(entrants.get(number).name(), glyphs);
    }
}
