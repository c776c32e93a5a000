package dilemma.tournament;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Who meets whom. Self-play is no matter of the topology. */
public sealed interface Topology
        permits Topology.Complete,
                Topology.Star,
                Topology.Ring,
                Topology.Lattice,
                Topology.Edges,
                SmallWorld,
                ScaleFree {

    /**
     * Returns the pairs of different entrants that meet, each once, in order.
     *
     * @param entrants how many entrants there are
     * @throws IllegalArgumentException if the topology does not fit that many; the message says which number would
     */
    NavigableSet<Edge> edges(int entrants);

    /** Everybody meets everybody: the round robin. */
    record Complete() implements Topology {
        @Override
        public NavigableSet<Edge> edges(int entrants) {
            NavigableSet<Edge> edges = new TreeSet<>();
            for (int i = 0; i < entrants; i++) {
                for (int j = i + 1; j < entrants; j++) {
                    edges.add(new Edge(i, j));
                }
            }
            return edges;
        }
    }

    /** The first entrant meets all others, who meet nobody else. */
    record Star() implements Topology {
        @Override
        public NavigableSet<Edge> edges(int entrants) {
            NavigableSet<Edge> edges = new TreeSet<>();
            for (int i = 1; i < entrants; i++) {
                edges.add(new Edge(0, i));
            }
            return edges;
        }
    }

    /**
     * Entrants stand in a circle in file order, and each meets its nearest.
     *
     * @param neighbours how many each meets, half of them on either side; even, at least 2
     */
    record Ring(int neighbours) implements Topology {

        /** Checks the number of neighbours. */
        public Ring {
            TopologyCheck.neighbours(neighbours);
        }

        @Override
        public NavigableSet<Edge> edges(int entrants) {
            TopologyCheck.fewerThan(entrants, "neighbours", neighbours);
            NavigableSet<Edge> edges = new TreeSet<>();
            for (int i = 0; i < entrants; i++) {
                for (int step = 1; step <= neighbours / 2; step++) {
                    edges.add(Edge.between(i, (i + step) % entrants));
                }
            }
            edges.removeIf(edge -> edge.first() == edge.second());
            return edges;
        }
    }

    /**
     * Entrants stand in rows and columns in file order, row by row, and each meets those beside, above and below it.
     *
     * @param rows how many rows, at least 1
     * @param columns how many columns, at least 1
     * @param wrap whether the first row lies beside the last, and the first column beside the last
     */
    record Lattice(int rows, int columns, boolean wrap) implements Topology {

        /** Checks the size. */
        public Lattice {
            TopologyCheck.that(rows >= 1, "rows", rows, "at least 1");
            TopologyCheck.that(columns >= 1, "columns", columns, "at least 1");
        }

        @Override
        public NavigableSet<Edge> edges(int entrants) {
            if ((long) rows * columns != entrants) {
                throw new IllegalArgumentException("a lattice of " + rows + " rows and " + columns + " columns needs "
                        + (long) rows * columns + " entrants, but there are " + entrants);
            }
            NavigableSet<Edge> edges = new TreeSet<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int here = row * columns + column;
                    if (wrap || column + 1 < columns) {
                        edges.add(Edge.between(here, row * columns + (column + 1) % columns));
                    }
                    if (wrap || row + 1 < rows) {
                        edges.add(Edge.between(here, (row + 1) % rows * columns + column));
                    }
                }
            }
            edges.removeIf(edge -> edge.first() == edge.second());
            return edges;
        }
    }

    /**
     * The pairs that a file names.
     *
     * @param pairs the pairs, in any order
     */
    record Edges(List<Edge> pairs) implements Topology {

        /** Copies the pairs and checks that each is of two. */
        public Edges {
            pairs = List.copyOf(pairs);
            for (Edge pair : pairs) {
                if (pair.first() == pair.second()) {
                    throw new IllegalArgumentException("an edge must join two different entrants, but joins number "
                            + pair.first() + " to itself; self-play is no matter of the edges");
                }
            }
        }

        @Override
        public NavigableSet<Edge> edges(int entrants) {
            for (Edge pair : pairs) {
                TopologyCheck.that(pair.second() < entrants, "an edge's end", pair.second(), "below " + entrants);
            }
            return new TreeSet<>(pairs);
        }
    }
}
