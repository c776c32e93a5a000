package dilemma.io;

import dilemma.tournament.Topology;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who is whose neighbour in a population, as an option says it. Individuals are named by their numbers, from 1. */
public final class PopulationTopology {

    /** Those that need no more than their name. */
    private static final List<String> NAMES = List.of("complete", "ring", "star");

    private static final Topology RING = new Topology.Ring(2);

    private PopulationTopology() {}

    /**
     * Reads a topology: {@code ring} (of two neighbours), {@code star}, {@code complete}, or what the field of a
     * tournament file would be.
     *
     * @param option the option, as messages name it
     * @param population the number of individuals
     * @throws InputException if it is none, or does not fit so many
     */
    public static Topology read(String option, String text, int population) {
        Problems problems = new Problems();
        Json document = new Json.Members(Place.root(option, 0, 0), Map.of());
        Json changed = Changes.apply(document, List.of(new Change(option, "topology", text)), problems);
        Field field = Fields.of(changed, problems).field("topology");
        Topology topology = field.isText(name -> !NAMES.contains(name) || name.equals("ring"))
                ? field.oneOf(NAMES).<Topology>map(ring -> RING).orElse(new Topology.Complete())
                : TopologyField.read(field, names(population));
        problems.throwIfAny();
        return topology;
    }

    private static List<String> names(int population) {
        return IntStream.rangeClosed(1, population).mapToObj(String::valueOf).toList();
    }
}
