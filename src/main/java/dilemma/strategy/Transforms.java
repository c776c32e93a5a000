package dilemma.strategy;

import java.util.List;

/** The transforms by name: each makes a new strategy of another. */
public final class Transforms {

    private static final List<String> NAMES = List.of("noisy", "forgiver", "flip", "final");

    private Transforms() {}

    /** Returns the names of all transforms, in the order in which they are listed. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Wraps a strategy.
     *
     * @throws ReferenceException if there is no such transform, or a value is out of range
     */
    public static Strategy apply(String name, Strategy inner, Arguments arguments) {
        return switch (name) {
            case "noisy" -> Noisy.of(inner, arguments);
            case "forgiver" -> Forgiver.of(inner, arguments);
            case "flip" -> new Flip(inner);
            case "final" -> Final.of(inner, arguments);
            default -> throw unknown(name);
        };
    }

    /** Returns what a strategy does that has this transform around it, in words that follow its name. */
    public static String meaning(String name) {
        return switch (name) {
            case "noisy" -> "plays what it proposes, but by mistake now and then the opposite";
            case "forgiver" -> "plays what it proposes, but drops a defection now and then";
            case "flip" -> "plays the opposite of what it proposes";
            case "final" -> "plays what it proposes, but ends with fixed moves where it knows the length of the match";
            default -> throw unknown(name);
        };
    }

    private static ReferenceException unknown(String name) {
        String hint = Nearest.hint(name, NAMES);
        return new ReferenceException("unknown transform \"" + name + "\""
                + (hint.isEmpty() ? "; there are: " : hint + " There are: ")
                + String.join(", ", NAMES));
    }

    /** Returns what a transform puts before the name of a strategy. */
    static String prefix(String name) {
        return switch (name) {
            case "noisy" -> "Noisy";
            case "forgiver" -> "Forgiving";
            case "flip" -> "Flipped";
            case "final" -> "Final";
            default -> throw new IllegalArgumentException("unknown transform " + name);
        };
    }
}
