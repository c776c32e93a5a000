package dilemma.io;

import dilemma.strategy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The tournaments and experiments that are packed into the program. */
public final class ReadyMade {

    private static final String EXPERIMENTS = "/experiments/";

    private final String kind;
    private final Map<String, Source> files;

    private ReadyMade(String kind, Map<String, Source> files) {
        this.kind = kind;
        this.files = files;
    }

    /** Returns the tournaments that this program was built with. */
    public static ReadyMade packed() {
        return in("tournaments");
    }

    /** Returns the experiments that this program was built with. */
    public static ReadyMade experiments() {
        Map<String, Source> files = Packed.files("tournaments");
        files.values().removeIf(file -> !file.name().contains(EXPERIMENTS));
        return new ReadyMade("experiment", files);
    }

    /** Returns the tournaments in a folder on the class path. */
    static ReadyMade in(String folder) {
        Map<String, Source> files = Packed.files(folder);
        files.values().removeIf(file -> file.name().contains(EXPERIMENTS));
        return new ReadyMade("tournament", files);
    }

    /**
     * A ready-made tournament or experiment.
     *
     * @param name by which it is opened: its file's name without ending
     * @param description what it shows
     */
    public record Entry(String name, String description) {}

    /** Returns the names, in the order of their files. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Returns all with what they show, in the order of their files. */
    public List<Entry> list() {
        return list(fields -> true);
    }

    /** Returns those with published figures, in the order of their files. */
    public List<Entry> published() {
        return list(fields -> fields.has("published"));
    }

    private List<Entry> list(Predicate<Fields> isWanted) {
        List<Entry> entries = new ArrayList<>();
        files.forEach((name, file) -> {
            Problems problems = new Problems();
            Fields fields = Fields.read(file, problems);
            if (isWanted.test(fields)) {
                entries.add(new Entry(name, fields.field("description").text().orElse("")));
            }
            problems.throwIfAny();
        });
        return entries;
    }

    /**
     * Returns the file of this name.
     *
     * @throws InputException if there is none, with the name that was probably meant
     */
    public Source open(String name) {
        Source file = files.get(name);
        if (file == null) {
            throw new InputException(
                    "there is no ready-made " + kind + " \"" + name + "\"" + Nearest.hint(name, files.keySet()));
        }
        return file;
    }
}
