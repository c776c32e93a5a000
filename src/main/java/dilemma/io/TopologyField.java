package dilemma.io;

import dilemma.random.Seed;
import dilemma.tournament.Edge;
import dilemma.tournament.ScaleFree;
import dilemma.tournament.SmallWorld;
import dilemma.tournament.Topology;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The field {@code topology}: who meets whom. */
final class TopologyField {

    private static final List<String> KINDS =
            List.of("complete", "ring", "lattice", "star", "small-world", "scale-free", "edges");
    private static final int MOST = 1_000_000;
    private static final int MOST_NAMED = 3;

    private TopologyField() {}

    /**
     * Takes a topology and checks that it fits those who are to meet; the round robin where there is none.
     *
     * @param names under which they are shown
     */
    static Topology read(Field field, List<String> names) {
        try {
            Topology topology = topology(field, names).orElse(new Topology.Complete());
            if (!(topology instanceof Topology.Complete)) {
                checkPartners(topology.edges(names.size()), field, names);
            }
            return topology;
        } catch (IllegalArgumentException e) {
            field.reject(e);
            return new Topology.Complete();
        }
    }

    private static Optional<Topology> topology(Field field, List<String> names) {
        if (field.isObject()) {
            return field.object().flatMap(fields -> topology(fields, names));
        }
        if (field.isText()) {
            return field.oneOf(List.of("complete", "star"))
                    .map(kind -> kind.equals("star") ? new Topology.Star() : new Topology.Complete());
        }
        field.wrong("an object with \"kind\" or \"edges\"");
        return Optional.empty();
    }

    private static Optional<Topology> topology(Fields fields, List<String> names) {
        Optional<String> kind = fields.has("edges")
                ? Optional.of("edges")
                : fields.required("kind").oneOf(KINDS);
        if (fields.has("edges")) {
            fields.field("kind").oneOf(List.of("edges"));
        }
        Optional<Topology> topology = kind.flatMap(name -> ofKind(name, fields, names));
        if (kind.isPresent()) {
            fields.end();
        }
        return topology;
    }

    private static Optional<Topology> ofKind(String kind, Fields fields, List<String> names) {
        return switch (kind) {
            case "complete" -> Optional.of(new Topology.Complete());
            case "star" -> Optional.of(new Topology.Star());
            case "ring" -> ring(fields);
            case "lattice" -> lattice(fields);
            case "small-world" -> smallWorld(fields);
            case "scale-free" -> scaleFree(fields);
            case "edges" -> EdgesField.read(fields.required("edges"), names);
            default -> throw new IllegalStateException("no reader for " + kind);
        };
    }

    private static Optional<Topology> ring(Fields fields) {
        OptionalInt neighbours = fields.required("neighbours").whole(1, MOST);
        return neighbours.isPresent() ? Optional.of(new Topology.Ring(neighbours.getAsInt())) : Optional.empty();
    }

    private static Optional<Topology> lattice(Fields fields) {
        OptionalInt rows = fields.required("rows").whole(1, MOST);
        OptionalInt columns = fields.required("columns").whole(1, MOST);
        boolean wrap = fields.field("wrap").flag().orElse(false);
        return rows.isPresent() && columns.isPresent()
                ? Optional.of(new Topology.Lattice(rows.getAsInt(), columns.getAsInt(), wrap))
                : Optional.empty();
    }

    private static Optional<Topology> smallWorld(Fields fields) {
        OptionalInt neighbours = fields.required("neighbours").whole(1, MOST);
        OptionalDouble rewire = fields.required("rewire").number(0, 1);
        OptionalLong seed = seed(fields);
        return neighbours.isPresent() && rewire.isPresent() && seed.isPresent()
                ? Optional.of(new SmallWorld(neighbours.getAsInt(), rewire.getAsDouble(), seed.getAsLong()))
                : Optional.empty();
    }

    private static Optional<Topology> scaleFree(Fields fields) {
        OptionalInt edges = fields.required("edgesPerNode").whole(1, MOST);
        OptionalLong seed = seed(fields);
        return edges.isPresent() && seed.isPresent()
                ? Optional.of(new ScaleFree(edges.getAsInt(), seed.getAsLong()))
                : Optional.empty();
    }

    /**
     * A graph has a seed of its own, so that it stays the same while the tournament's varies; 0 where none is given.
     */
    private static OptionalLong seed(Fields fields) {
        Field seed = fields.field("seed");
        return seed.isThere() ? seed.whole(0L, Seed.MAX) : OptionalLong.of(0);
    }

    private static void checkPartners(NavigableSet<Edge> edges, Field field, List<String> names) {
        boolean[] met = new boolean[names.size()];
        edges.forEach(edge -> {
            met[edge.first()] = true;
            met[edge.second()] = true;
        });
        IntStream.range(0, met.length)
                .filter(i -> !met[i])
                .limit(MOST_NAMED)
                .forEach(i -> field.problem("leaves \"" + names.get(i) + "\" without a partner"));
    }
}
