package dilemma.tournament;

import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Entrants join one by one in file order and meet those who meet many already (Barabási and Albert 1999).
 *
 * @param edgesPerNode how many earlier entrants each newcomer meets, at least 1
 * @param seed the number from which the graph is drawn
 */
public record ScaleFree(int edgesPerNode, long seed) implements Topology {

    /** Checks the figures. */
    public ScaleFree {
        TopologyCheck.that(edgesPerNode >= 1, "edgesPerNode", edgesPerNode, "at least 1");
        TopologyCheck.seed(seed);
    }

    /** Starts from a round robin of the first edgesPerNode + 1; a partner is drawn as an end of an earlier edge. */
    @Override
    public NavigableSet<Edge> edges(int entrants) {
        TopologyCheck.fewerThan(entrants, "edgesPerNode", edgesPerNode);
        NavigableSet<Edge> edges = new Topology.Complete().edges(Math.min(entrants, edgesPerNode + 1));
        List<Integer> ends = new ArrayList<>();
        edges.forEach(edge -> ends.addAll(List.of(edge.first(), edge.second())));
        RandomSource random = Seed.of(seed).child("scale-free").stream();
        for (int newcomer = edgesPerNode + 1; newcomer < entrants; newcomer++) {
            NavigableSet<Integer> partners = new TreeSet<>();
            while (partners.size() < edgesPerNode) {
                partners.add(ends.get(random.nextInt(ends.size())));
            }
            for (int partner : partners) {
                edges.add(Edge.between(partner, newcomer));
                ends.addAll(List.of(partner, newcomer));
            }
        }
        return edges;
    }
}
