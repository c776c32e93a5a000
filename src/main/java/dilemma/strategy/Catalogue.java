package dilemma.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Strategies by id. Asking for one loads that one alone. */
public interface Catalogue {

    /** Returns all ids, in the order of the table of contents. */
    List<String> ids();

    /**
     * Builds the strategy of this id; empty where there is none.
     *
     * @param arguments the values that a user gave to its parameters; those that it has are read from it
     * @throws ReferenceException if a value is not what the parameter takes
     */
    Optional<Strategy> create(String id, Arguments arguments);

    /**
     * Returns the names under which a strategy is found beside its id: its published name and its aliases.
     *
     * @param id one of {@link #ids}
     */
    default List<String> names(String id) {
        Profile profile = create(id, Arguments.none(id)).orElseThrow().profile();
        return Stream.concat(Stream.of(profile.name()), profile.aliases().stream())
                .toList();
    }

    /** Returns the jar from which the strategy of this id was loaded; empty for one that is not from a plugin. */
    default Optional<String> jar(String id) {
        return Optional.empty();
    }

    /** Returns a catalogue that looks into each of these in turn; an id is that of the first that has it. */
    static Catalogue of(List<? extends Catalogue> parts) {
        return new Catalogue() {
            @Override
            public List<String> ids() {
                return parts.stream()
                        .flatMap(part -> part.ids().stream())
                        .distinct()
                        .toList();
            }

            @Override
            public Optional<Strategy> create(String id, Arguments arguments) {
                return parts.stream()
                        .map(part -> part.create(id, arguments))
                        .flatMap(Optional::stream)
                        .findFirst();
            }

            @Override
            public Optional<String> jar(String id) {
                return parts.stream()
                        .filter(part -> part.ids().contains(id))
                        .findFirst()
                        .flatMap(part -> part.jar(id));
            }
        };
    }
}
