package dilemma.tournament;

/**
 * Two entrants that meet, by their number in file order from 0.
 *
 * @param first the one with the smaller number
 * @param second the one with the larger number; the same number stands for self-play
 */
public record Edge(int first, int second) implements Comparable<Edge> {

    /** Checks the order of the two. */
    public Edge {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException(
                    "an edge must name the smaller number first, but was " + first + ", " + second);
        }
    }

    /** Returns the edge between two entrants, named in any order. */
    public static Edge between(int a, int b) {
        return new Edge(Math.min(a, b), Math.max(a, b));
    }

    @Override
    public int compareTo(Edge other) {
        return first == other.first ? Integer.compare(second, other.second) : Integer.compare(first, other.first);
    }
}
