package dilemma.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns references into entrants, with the help of a catalogue. */
public final class Resolver {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Catalogue catalogue;

    /** Makes a resolver that looks strategies up in this catalogue. */
    public Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns the entrant that a reference names.
     *
     * @throws ReferenceException if there is no such strategy, parameter or transform, or a value is out of range
     */
    public Entrant resolve(String reference) {
        try {
            return resolve(ReferenceParser.parse(reference));
        } catch (ReferenceException unreadable) {
            // a published name may have parentheses of its own
            return withAlias(plain(reference)).map(this::resolve).orElseThrow(() -> unreadable);
        }
    }

    /**
     * Returns the entrant that a reference names.
     *
     * @throws ReferenceException if there is no such strategy, parameter or transform, or a value is out of range
     */
    public Entrant resolve(Reference reference) {
        Entrant entrant = base(reference.id(), reference.arguments());
        for (Reference.Part transform : reference.transforms()) {
            entrant = transformed(entrant, transform);
        }
        return entrant;
    }

    /**
     * Adds an argument and transforms to what a reference names, as the object form in files does.
     *
     * @param use a reference
     * @param with further arguments of the strategy
     * @param transforms further transforms, the innermost first
     */
    public Entrant resolve(String use, Map<String, String> with, List<Reference.Part> transforms) {
        Reference reference = ReferenceParser.parse(use);
        if (!with.isEmpty() && !reference.transforms().isEmpty()) {
            throw new ReferenceException("\"" + use + "\" has a transform: give the arguments in the reference itself");
        }
        Map<String, String> arguments = new TreeMap<>(reference.arguments());
        with.forEach((name, value) -> {
            if (arguments.put(name, value) != null) {
                throw new ReferenceException("\"" + name + "\" is given twice, in \"" + use + "\" and beside it");
            }
        });
        List<Reference.Part> all = new ArrayList<>(reference.transforms());
        all.addAll(transforms);
        return resolve(new Reference(reference.id(), arguments, all));
    }

    /**
     * Returns the parameters of the strategy that a reference names, with the values that they have there; those of its
     * transforms are not among them.
     *
     * @throws ReferenceException if there is no such strategy, or a value is out of range
     */
    public List<Parameter> parameters(Reference reference) {
        String id = idOf(reference.id());
        Arguments arguments = new Arguments(id, reference.arguments(), catalogue);
        var unused = catalogue.create(id, arguments).orElseThrow();
        return arguments.declared();
    }

    private Entrant base(String name, Map<String, String> given) {
        String id = idOf(name);
        Arguments arguments = new Arguments(id, given, catalogue);
        Strategy strategy = catalogue.create(id, arguments).orElseThrow();
        if (!given.isEmpty()
                && arguments.declared().isEmpty()
                && Transforms.names().contains(id)) {
            throw meantAsTransform(id);
        }
        arguments.checkAllRead();
        String changed = arguments.changed();
        String shown = strategy.profile().name();
        return changed.isEmpty()
                ? new Entrant(shown, id, strategy)
                : new Entrant(shown + " (" + changed.replace(",", ", ") + ")", id + ":" + changed, strategy);
    }

    /**
     * Puts a transform around an entrant: its name and its canonical reference grow with it.
     *
     * @throws ReferenceException if there is no such transform or parameter, or a value is out of range
     */
    public Entrant transformed(Entrant inner, Reference.Part part) {
        Arguments arguments = new Arguments(part.name(), part.arguments(), catalogue);
        Transformed strategy = Transforms.apply(part.name(), inner.strategy(), arguments);
        arguments.checkAllRead();
        List<Parameter> declared = arguments.declared();
        String values = String.join(
                ",", declared.stream().map(p -> p.name() + "=" + p.value()).toList());
        String compact = declared.isEmpty()
                ? ""
                : declared.size() == 1 ? "=" + declared.get(0).value() : ":" + values;
        String shown = strategy.prefix() + " " + inner.name()
                + (values.isEmpty() ? "" : " (" + values.replace(",", ", ") + ")");
        return new Entrant(shown, inner.reference() + "+" + part.name() + compact, strategy);
    }

    /** Returns the id for an id or an alias; capitals, spaces and hyphens do not count. */
    private String idOf(String name) {
        List<String> ids = catalogue.ids();
        if (ids.contains(name)) {
            return name;
        }
        String plain = plain(name);
        return ids.stream()
                .filter(id -> plain(id).equals(plain))
                .findFirst()
                .or(() -> withAlias(plain))
                .orElseThrow(() -> unknown(name));
    }

    private Optional<String> withAlias(String plain) {
        return catalogue.ids().stream()
                .filter(id -> catalogue.names(id).stream()
                        .anyMatch(alias -> plain(alias).equals(plain)))
                .findFirst();
    }

    private ReferenceException unknown(String name) {
        String hint = Nearest.hint(name, catalogue.ids());
        boolean transform = Transforms.names().contains(name);
        return new ReferenceException("unknown strategy \"" + name + "\""
                + (transform ? "; it is a transform, as in \"tit-for-tat+" + name + "\"" : hint));
    }

    private static ReferenceException meantAsTransform(String id) {
        return new ReferenceException(
                "\"" + id + "\" alone is a strategy, and has no parameters; the transform goes after"
                        + " a strategy, as in \"tit-for-tat+" + id + "\"");
    }

    private static String plain(String name) {
        return PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
