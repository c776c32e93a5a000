package dilemma.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Turns references into entrants, with the help of a catalogue. */
public final class Resolver {

    private final Catalogue catalogue;

    /** The entrants of strategies without arguments, each made when it is first named. */
    private final Map<String, Entrant> plain = new ConcurrentHashMap<>();

    private final PlainNames names;

    /** Makes a resolver that looks strategies up in this catalogue. */
    public Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new PlainNames(catalogue);
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
            return names.withAlias(reference).map(this::resolve).orElseThrow(() -> unreadable);
        }
    }

    /**
     * Returns the entrant that a reference names.
     *
     * @throws ReferenceException if there is no such strategy, parameter or transform, or a value is out of range
     */
    public Entrant resolve(Reference reference) {
        Entrant entrant = base(idOf(reference.id()), reference.arguments());
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

    private Entrant base(String id, Map<String, String> given) {
        Entrant known = given.isEmpty() ? plain.get(id) : null;
        if (known != null) {
            return known;
        }
        Entrant made = made(id, given);
        if (given.isEmpty()) {
            plain.put(id, made);
        }
        return made;
    }

    private Entrant made(String id, Map<String, String> given) {
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
        return plain.containsKey(name) || catalogue.ids().contains(name)
                ? name
                : names.find(name).orElseThrow(() -> unknown(name));
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
}
