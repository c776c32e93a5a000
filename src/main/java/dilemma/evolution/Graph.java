package dilemma.evolution;

import dilemma.tournament.Edge;
import dilemma.tournament.Topology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Who is whose neighbour. */
final class Graph {

    private final int[][] neighbours;

    /**
     * Lays out a topology.
     *
     * @param size the number of individuals
     * @throws IllegalArgumentException if the topology does not fit that many, or falls into parts
     */
    Graph(Topology topology, int size) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        for (Edge edge : topology.edges(size)) {
            lists.get(edge.first()).add(edge.second());
            lists.get(edge.second()).add(edge.first());
        }
        this.neighbours = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        checkIsConnected();
    }

    private void checkIsConnected() {
        BitSet reached = new BitSet();
        List<Integer> found = new ArrayList<>(List.of(0));
        reached.set(0);
        for (int i = 0; i < found.size(); i++) {
            for (int next : neighbours[found.get(i)]) {
                if (!reached.get(next)) {
                    reached.set(next);
                    found.add(next);
                }
            }
        }
        if (found.size() < neighbours.length) {
            throw new IllegalArgumentException("the topology falls into parts: from individual 1, number "
                    + (reached.nextClearBit(0) + 1) + " cannot be reached, so that no type could take over");
        }
    }

    /** Returns the number of individuals. */
    int size() {
        return neighbours.length;
    }

    /** Returns the neighbours of an individual, at least one, not to be changed. */
    int[] neighbours(int individual) {
        return neighbours[individual];
    }
}
