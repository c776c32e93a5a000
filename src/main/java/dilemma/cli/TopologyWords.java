package dilemma.cli;

import dilemma.language.Language;
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
    static String graph(Topology topology, Language language) {
        if (topology instanceof Topology.Edges edges) {
            int pairs = edges.pairs().size();
            return language.say(
                    "only " + Words.count(pairs, "chosen pair"),
                    pairs + (pairs < 2 ? " seule paire choisie" : " paires choisies"));
        }
        if (topology instanceof Topology.Ring ring) {
            return language.say(
                    "ring of " + ring.neighbours() + " neighbours each",
                    "anneau, " + ring.neighbours() + " voisins chacun");
        }
        if (topology instanceof Topology.Lattice lattice) {
            return language.say(
                    "lattice of " + lattice.rows() + " by " + lattice.columns(),
                    "grille de " + lattice.rows() + " sur " + lattice.columns());
        }
        if (topology instanceof Topology.Star) {
            return language.say("star", "étoile");
        }
        if (topology instanceof SmallWorld) {
            return language.say("small world", "petit monde");
        }
        return topology instanceof ScaleFree
                ? language.say("scale-free network", "réseau sans échelle")
                : language.say("all with all", "tous avec tous");
    }

    private static String name(List<Entrant> entrants, int number, Glyphs glyphs) {
        return Words.plain(entrants.get(number).name(), glyphs);
    }
}
