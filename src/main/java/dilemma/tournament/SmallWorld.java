package dilemma.tournament;

import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.NavigableSet;

/**
 * A ring some of whose edges lead elsewhere (Watts and Strogatz 1998).
 *
 * @param neighbours how many each meets in the ring; even, at least 2
 * @param rewire the probability that an edge of the ring is led to an entrant drawn uniformly, in [0, 1]
 * @param seed the number from which the graph is drawn
 */
public record SmallWorld(int neighbours, double rewire, long seed) implements Topology {

    /** Checks the figures. */
    public SmallWorld {
        TopologyCheck.neighbours(neighbours);
        if (!(rewire >= 0 && rewire <= 1)) {
            throw new IllegalArgumentException("rewire must be from 0 to 1, but was " + rewire);
        }
        TopologyCheck.seed(seed);
    }

    /** Edge by edge, nearest neighbours first; an edge stays where its new end would be itself or known already. */
    @Override
    public NavigableSet<Edge> edges(int entrants) {
        NavigableSet<Edge> edges = new Topology.Ring(neighbours).edges(entrants);
        RandomSource random = Seed.of(seed).child("small-world").stream();
        for (int step = 1; step <= neighbours / 2; step++) {
            for (int i = 0; i < entrants; i++) {
                if (random.nextBoolean(rewire)) {
                    int other = random.nextInt(entrants);
                    Edge edge = Edge.between(i, (i + step) % entrants);
                    if (other != i && edges.contains(edge) && edges.add(Edge.between(i, other))) {
                        edges.remove(edge);
                    }
                }
            }
        }
        return edges;
    }
}
