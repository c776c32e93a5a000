package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.random.Seed;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void completeLetsEveryPairMeet(int n) {
        Set<Edge> edges = new Topology.Complete().edges(n);

        assertThat(edges).hasSize(n * (n - 1) / 2);
        assertThat(degrees(edges, n)).containsOnly(n - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void aStarHasItsFirstInTheMiddle(int n) {
        Set<Edge> edges = new Topology.Star().edges(n);

        assertThat(edges).hasSize(n - 1).allMatch(edge -> edge.first() == 0);
        assertThat(isConnected(edges, n)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "4, 2", "5, 4", "10, 2", "10, 4", "10, 8", "11, 10"})
    void everybodyOnARingMeetsTheNearestOnBothSides(int n, int neighbours) {
        Set<Edge> expected = new TreeSet<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (Math.min(j - i, n - (j - i)) <= neighbours / 2) {
                    expected.add(new Edge(i, j));
                }
            }
        }

        assertThat(new Topology.Ring(neighbours).edges(n)).isEqualTo(expected);
        assertThat(degrees(expected, n)).containsOnly(neighbours);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "1, 5, false", "5, 1, true", "2, 2, true", "3, 4, false", "3, 4, true", "2, 5, true"})
    void onALatticeNeighboursAreOneStepApart(int rows, int columns, boolean wrap) {
        int n = rows * columns;
        Set<Edge> expected = new TreeSet<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int down = distance(i / columns, j / columns, rows, wrap);
                int across = distance(i % columns, j % columns, columns, wrap);
                if (down + across == 1) {
                    expected.add(new Edge(i, j));
                }
            }
        }

        assertThat(new Topology.Lattice(rows, columns, wrap).edges(n)).isEqualTo(expected);
        assertThat(isConnected(expected, n)).isTrue();
    }

    private static int distance(int a, int b, int size, boolean wrap) {
        int straight = Math.abs(a - b);
        return wrap ? Math.min(straight, size - straight) : straight;
    }

    @Test
    void aSmallWorldHasAsManyEdgesAsItsRingAndNobodyIsAlone() {
        for (long seed = 0; seed < 200; seed++) {
            int n = 5 + (int) (seed % 30);
            Set<Edge> edges = new SmallWorld(4, seed % 11 / 10.0, seed).edges(n);

            assertThat(edges).as("seed %d", seed).hasSize(2 * n);
            // each keeps its own ends of the edges to the two that follow it
            assertThat(degrees(edges, n)).allMatch(degree -> degree >= 2);
        }
    }

    @Test
    void aSmallWorldWithoutRewiringIsItsRing() {
        assertThat(new SmallWorld(4, 0, 1).edges(12)).isEqualTo(new Topology.Ring(4).edges(12));
    }

    @Test
    void rewiringMovesAboutTheShareOfEdgesThatItSays() {
        Set<Edge> ring = new Topology.Ring(4).edges(1000);
        Set<Edge> moved = new TreeSet<>(new SmallWorld(4, 0.25, 7).edges(1000));
        moved.removeAll(ring);

        // 2000 edges: mean 500, standard deviation below 20; few draws hit an edge that is there
        assertThat(moved.size()).isBetween(400, 600);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "10, 1", "10, 3", "50, 2", "50, 5"})
    void everyNewcomerToAScaleFreeFieldMeetsSoManyEarlierOnes(int n, int edgesPerNode) {
        for (long seed = 0; seed < 20; seed++) {
            Set<Edge> edges = new ScaleFree(edgesPerNode, seed).edges(n);
            for (int node = edgesPerNode + 1; node < n; node++) {
                int newcomer = node;
                assertThat(edges.stream().filter(edge -> edge.second() == newcomer))
                        .hasSize(edgesPerNode);
            }
            assertThat(isConnected(edges, n)).isTrue();
            assertThat(degrees(edges, n)).allMatch(degree -> degree >= edgesPerNode);
        }
    }

    @Test
    void whoMeetsManyMeetsMoreInAScaleFreeField() {
        int n = 2000;
        List<Integer> degrees = degrees(new ScaleFree(2, 3).edges(n), n);

        // random attachment would leave the largest degree near 2 + 2 ln 2000 = 17
        assertThat(degrees.stream().mapToInt(Integer::intValue).max().orElseThrow())
                .isGreaterThan(50);
    }

    @Test
    void drawnTopologiesFollowFromTheirSeed() {
        assertThat(new SmallWorld(4, 0.5, 3).edges(20)).isEqualTo(new SmallWorld(4, 0.5, 3).edges(20));
        assertThat(new SmallWorld(4, 0.5, 3).edges(20)).isNotEqualTo(new SmallWorld(4, 0.5, 4).edges(20));
        assertThat(new ScaleFree(2, 3).edges(20)).isEqualTo(new ScaleFree(2, 3).edges(20));
        assertThat(new ScaleFree(2, 3).edges(20)).isNotEqualTo(new ScaleFree(2, 4).edges(20));
    }

    @Test
    void explicitEdgesAreThoseGivenOnceEach() {
        assertThat(new Topology.Edges(List.of(Edge.between(2, 0), Edge.between(0, 2), new Edge(1, 2))).edges(3))
                .containsExactly(new Edge(0, 2), new Edge(1, 2));
    }

    @Test
    void topologiesThatDoNotFitSayWhatWould() {
        refused(() -> new Topology.Ring(3), "neighbours must be even and at least 2, but was 3");
        refused(() -> new Topology.Ring(0), "neighbours must be even and at least 2, but was 0");
        refused(() -> new Topology.Ring(4).edges(4), "neighbours must be below the number of entrants, 4, but was 4");
        refused(() -> new Topology.Lattice(0, 3, true), "rows must be at least 1, but was 0");
        refused(() -> new Topology.Lattice(3, 0, true), "columns must be at least 1, but was 0");
        refused(
                () -> new Topology.Lattice(2, 3, true).edges(5),
                "a lattice of 2 rows and 3 columns needs 6 entrants, but there are 5");
        refused(
                () -> new Topology.Lattice(Integer.MAX_VALUE, Integer.MAX_VALUE, true).edges(1),
                "a lattice of 2147483647 rows and 2147483647 columns needs 4611686014132420609 entrants,"
                        + " but there are 1");
        refused(() -> new SmallWorld(4, 1.5, 1), "rewire must be from 0 to 1, but was 1.5");
        refused(() -> new SmallWorld(4, Double.NaN, 1), "rewire must be from 0 to 1, but was NaN");
        refused(
                () -> new SmallWorld(4, 0, -1),
                "the seed of a topology must be from 0 to " + Seed.MAX + ", but was -1");
        refused(() -> new ScaleFree(0, 1), "edgesPerNode must be at least 1, but was 0");
        refused(() -> new ScaleFree(3, 1).edges(3), "edgesPerNode must be below the number of entrants, 3, but was 3");
        refused(
                () -> new ScaleFree(3, Seed.MAX + 1),
                "the seed of a topology must be from 0 to " + Seed.MAX + ", but was " + (Seed.MAX + 1));
        refused(
                () -> new Topology.Edges(List.of(new Edge(1, 1))),
                "an edge must join two different entrants, but joins number 1 to itself; self-play is no matter of the"
                        + " edges");
        refused(() -> new Topology.Edges(List.of(new Edge(1, 3))).edges(3), "an edge's end must be below 3, but was 3");
        refused(() -> new Edge(2, 1), "an edge must name the smaller number first, but was 2, 1");
        refused(() -> new Edge(-1, 1), "an edge must name the smaller number first, but was -1, 1");
    }

    private static void refused(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static List<Integer> degrees(Set<Edge> edges, int n) {
        Integer[] degrees = new Integer[n];
        Arrays.fill(degrees, 0);
        for (Edge edge : edges) {
            degrees[edge.first()]++;
            degrees[edge.second()]++;
        }
        return List.of(degrees);
    }

    private static boolean isConnected(Set<Edge> edges, int n) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        reached.set(0);
        while (!open.isEmpty()) {
            int node = open.pop();
            for (Edge edge : edges) {
                int other = edge.first() == node ? edge.second() : edge.second() == node ? edge.first() : node;
                if (!reached.get(other)) {
                    reached.set(other);
                    open.push(other);
                }
            }
        }
        return reached.cardinality() == n;
    }
}
