package dilemma.tournament;

import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Who meets whom. Self-play is no matter of the topology. */
public sealed interface Topology {

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
            checkNeighbours(neighbours);
        }

        @Override
        public NavigableSet<Edge> edges(int entrants) {
            require(
                    neighbours < entrants || entrants <= 1,
                    "neighbours",
                    neighbours,
                    "below the number of entrants, " + entrants);
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
            require(rows >= 1, "rows", rows, "at least 1");
            require(columns >= 1, "columns", columns, "at least 1");
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
     * A ring some of whose edges lead elsewhere (Watts and Strogatz 1998).
     *
     * @param neighbours how many each meets in the ring; even, at least 2
     * @param rewire the probability that an edge of the ring is led to an entrant drawn uniformly, in [0, 1]
     * @param seed the number from which the graph is drawn
     */
    record SmallWorld(int neighbours, double rewire, long seed) implements Topology {

        /** Checks the figures. */
        public SmallWorld {
            checkNeighbours(neighbours);
            if (!(rewire >= 0 && rewire <= 1)) {
                throw new IllegalArgumentException("rewire must be from 0 to 1, but was " + rewire);
            }
            checkSeed(seed);
        }

        /** Edge by edge, nearest neighbours first; an edge stays where its new end would be itself or known already. */
        @Override
        public NavigableSet<Edge> edges(int entrants) {
            NavigableSet<Edge> edges = new Ring(neighbours).edges(entrants);
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

    /**
     * Entrants join one by one in file order and meet those who meet many already (Barabási and Albert 1999).
     *
     * @param edgesPerNode how many earlier entrants each newcomer meets, at least 1
     * @param seed the number from which the graph is drawn
     */
    record ScaleFree(int edgesPerNode, long seed) implements Topology {

        /** Checks the figures. */
        public ScaleFree {
            require(edgesPerNode >= 1, "edgesPerNode", edgesPerNode, "at least 1");
            checkSeed(seed);
        }

        /** Starts from a round robin of the first edgesPerNode + 1; a partner is drawn as an end of an earlier edge. */
        @Override
        public NavigableSet<Edge> edges(int entrants) {
            require(
                    edgesPerNode < entrants || entrants <= 1,
                    "edgesPerNode",
                    edgesPerNode,
                    "below the number of entrants, " + entrants);
            NavigableSet<Edge> edges = new Complete().edges(Math.min(entrants, edgesPerNode + 1));
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
                require(pair.second() < entrants, "an edge's end", pair.second(), "below " + entrants);
            }
            return new TreeSet<>(pairs);
        }
    }

    private static void checkNeighbours(int neighbours) {
        require(neighbours >= 2 && neighbours % 2 == 0, "neighbours", neighbours, "even and at least 2");
    }

    private static void checkSeed(long seed) {
        if (seed < 0 || seed > Seed.MAX) {
            throw new IllegalArgumentException(
                    "the seed of a topology must be from 0 to " + Seed.MAX + ", but was " + seed);
        }
    }

    private static void require(boolean holds, String field, int value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + " must be " + expected + ", but was " + value);
        }
    }
}
