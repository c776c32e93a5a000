package dilemma.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of contents of the transforms: each makes a new strategy of another. */
public final class Transforms {

    private static final Map<String, String> MEANINGS = meanings();

    private static final List<String> NAMES = List.copyOf(MEANINGS.keySet());

    private Transforms() {}

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("apology", "plays what it proposes, but cooperates when it has just done its partner wrong");
        meanings.put(
                "deadlock-breaking", "plays what it proposes, but cooperates when both betrayed each other in turn");
        meanings.put("dual", "plays the opposite of what it proposes, and sees the opposite of its own moves");
        meanings.put(
                "final", "plays what it proposes, but ends with fixed moves where it knows the length of the match");
        meanings.put("flip", "plays the opposite of what it proposes");
        meanings.put("forgiver", "plays what it proposes, but drops a defection now and then");
        meanings.put("grudge", "plays what it proposes, but defects for good when its partner did too often");
        meanings.put("initial", "plays what it proposes, but opens with fixed moves");
        meanings.put("joss-ann", "plays what it proposes, but is made now and then to cooperate or to defect");
        meanings.put("mixed", "plays what it proposes, but now and then what another strategy would play");
        meanings.put("nice", "plays what it proposes, but is never the first to defect");
        meanings.put("noisy", "plays what it proposes, but by mistake now and then the opposite");
        meanings.put("retaliate-until-apology", "plays what it proposes, but defects after a defection");
        meanings.put("retaliation", "plays what it proposes, but answers each defection with several of its own");
        meanings.put("track-history", "plays what it proposes, unchanged");
        return meanings;
    }

    /** Returns the names of all transforms, in the order in which they are listed. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Wraps a strategy. Only the class of that transform is loaded.
     *
     * @param arguments the values that a user gave to its parameters; those that it has are read from it
     * @throws ReferenceException if there is no such transform, or a value is out of range
     */
    public static Transformed apply(String name, Strategy inner, Arguments arguments) {
        return switch (name) {
            case "apology" -> Apology.of(inner, arguments);
            case "deadlock-breaking" -> new DeadlockBreaking(inner);
            case "dual" -> new Dual(inner);
            case "final" -> Final.of(inner, arguments);
            case "flip" -> new Flip(inner);
            case "forgiver" -> Forgiver.of(inner, arguments);
            case "grudge" -> Grudge.of(inner, arguments);
            case "initial" -> Initial.of(inner, arguments);
            case "joss-ann" -> JossAnn.of(inner, arguments);
            case "mixed" -> Mixed.of(inner, arguments);
            case "nice" -> new Nice(inner);
            case "noisy" -> Noisy.of(inner, arguments);
            case "retaliate-until-apology" -> new RetaliateUntilApology(inner);
            case "retaliation" -> Retaliation.of(inner, arguments);
            case "track-history" -> new TrackHistory(inner);
            default -> throw unknown(name);
        };
    }

    /** Returns what a strategy does that has this transform around it, in words that follow its name. */
    public static String meaning(String name) {
        String meaning = MEANINGS.get(name);
        if (meaning == null) {
            throw unknown(name);
        }
        return meaning;
    }

    private static ReferenceException unknown(String name) {
        String hint = Nearest.hint(name, NAMES);
        return new ReferenceException("unknown transform \"" + name + "\""
                + (hint.isEmpty() ? "; there are: " : hint + " There are: ")
                + String.join(", ", NAMES));
    }
}
