package dilemma.io;

import dilemma.kind.Variant;
import dilemma.strategy.Arguments;
import dilemma.strategy.Entrant;
import dilemma.strategy.Nearest;
import dilemma.strategy.Profile;
import dilemma.strategy.Reference;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads strategy files: what every kind of them has, and the kind {@code transformed}. */
final class StrategyFile {

    private static final List<String> KINDS = List.of(
            "memory-one",
            "memory-two",
            "lookup",
            "cycle",
            "machine",
            "hidden-markov",
            "neural-network",
            "team",
            "transformed",
            "process");

    private final Source source;
    private final Programs programs;
    private final Fields file;
    private final Problems problems;
    private final Resolver resolver;
    private final Arguments given;

    private StrategyFile(Source source, Problems problems, Resolver resolver, Arguments given, Programs programs) {
        this.given = given;
        this.source = source;
        this.programs = programs;
        this.file = Fields.read(source, problems);
        this.problems = problems;
        this.resolver = resolver;
    }

    /**
     * Reads a strategy.
     *
     * @param id what its id must be
     * @param resolver finds the strategies that this one is made of
     * @param given the values that a user gave to its parameters; those that it has are read from it
     * @param programs what holds for strategies that are programs
     * @throws InputException if anything is wrong with the file; it tells all of it
     */
    static Strategy read(Source source, String id, Resolver resolver, Arguments given, Programs programs) {
        Problems problems = new Problems();
        Optional<Strategy> strategy = new StrategyFile(source, problems, resolver, given, programs).read(id);
        problems.throwIfAny();
        return strategy.orElseThrow();
    }

    private Optional<Strategy> read(String id) {
        Header.read(file);
        Profile profile = profile(id);
        Optional<String> kind = file.required("kind").oneOf(KINDS);
        Optional<Strategy> strategy = kind.flatMap(name -> ofKind(name, profile));
        if (kind.isPresent()) {
            file.end();
        }
        return strategy;
    }

    private Profile profile(String id) {
        Field given = file.required("id");
        if (!given.isText(id::equals)) {
            given.wrong("\"" + id + "\", as the file is named");
        }
        List<String> aliases = new ArrayList<>();
        file.field("aliases").items().forEach(alias -> alias.text().ifPresent(aliases::add));
        return new Profile(
                id,
                file.required("name").text().orElse(id),
                aliases,
                file.field("description").text().orElse(""),
                file.field("source").text().orElse(""),
                Traits.unbounded());
    }

    private Optional<Strategy> ofKind(String kind, Profile profile) {
        return switch (kind) {
            case "memory-one" -> Kinds.memoryOne(file, profile);
            case "memory-two" -> LookupFields.memoryTwo(file, profile);
            case "lookup" -> LookupFields.lookup(file, profile);
            case "cycle" -> Kinds.cycle(file, profile);
            case "machine" -> MachineFields.read(file, profile);
            case "hidden-markov" -> HiddenMarkovFields.read(file, profile);
            case "neural-network" -> NetworkFields.read(file, profile);
            case "team" -> TeamFields.read(file, profile, this::named, given);
            case "transformed" -> transformed(profile);
            case "process" -> ProcessFields.read(file, profile, source.folder(), programs);
            default -> throw new IllegalStateException("no reader for " + kind);
        };
    }

    private Optional<Strategy> transformed(Profile profile) {
        Field of = file.required("of");
        Map<String, String> with = TransformField.arguments(file.field("with"));
        List<Reference.Part> transforms = TransformField.read(file.required("transform"));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return named(of, with, transforms).map(strategy -> new Variant(profile, strategy));
    }

    /** Finds the strategy that a field names; tells what is wrong where there is none. */
    private Optional<Strategy> named(Field of) {
        return named(of, Map.of(), List.of());
    }

    private Optional<Strategy> named(Field of, Map<String, String> with, List<Reference.Part> transforms) {
        try {
            return of.text()
                    .filter(reference -> isFound(reference, of))
                    .map(reference -> resolver.resolve(reference, with, transforms))
                    .map(Entrant::strategy);
        } catch (ReferenceException e) {
            of.reject(e);
            return Optional.empty();
        }
    }

    /** Only ids are looked up: to find an alias would be to read all files, this one among them. */
    private boolean isFound(String reference, Field of) {
        String id = Reference.parse(reference).id();
        List<String> ids = resolver.catalogue().ids();
        if (!ids.contains(id)) {
            of.reject("there is no strategy with the id \"" + id + "\"" + Nearest.hint(id, ids));
            return false;
        }
        return true;
    }
}
