package dilemma.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text in its smallest parts, which is damaged part by part: JSON, a reference, a command line. */
final class Tokens {

    private static final Pattern PART =
            Pattern.compile("\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|[\\w.+-]+|\\s+|.", Pattern.DOTALL);
    private static final String COMMA = ",";

    private final List<String> parts;

    private Tokens(List<String> parts) {
        this.parts = parts;
    }

    /** Takes a text apart. */
    static Tokens of(String text) {
        return new Tokens(PART.matcher(text).results().map(MatchResult::group).toList());
    }

    /** Returns the text. */
    String text() {
        return String.join("", parts);
    }

    /** Returns the text after one damage; where something is copied, it is from the other text. */
    Tokens damaged(Tokens other, SplittableRandom random) {
        if (parts.isEmpty()) {
            return new Tokens(List.of(Hostile.value(random)));
        }
        int start = random.nextInt(parts.size());
        List<String> span = parts.subList(start, end(start));
        return switch (random.nextInt(12)) {
            case 0 -> replaced(start, span, List.of());
            case 1 -> replaced(start, span, twice(span));
            case 2, 3, 4, 5 -> value(start, random);
            case 6 -> replaced(start, span, other.span(random));
            case 7 -> inserted(start, List.of(COMMA));
            case 8 -> inserted(start, List.of(random.nextBoolean() ? "/* a */" : "// b\n"));
            case 9 -> inserted(start, List.of("\"" + Hostile.text(random) + "\"", ":", Hostile.value(random), COMMA));
            case 10 -> swapped(start, random.nextInt(parts.size()));
            default -> replaced(start, span, List.of(renamed(String.join("", span), random)));
        };
    }

    /** Puts another value in the place of one: that of the next name, if a name was chosen. */
    private Tokens value(int chosen, SplittableRandom random) {
        int colon = parts.subList(chosen, Math.min(parts.size(), chosen + 4)).indexOf(":");
        int start = chosen + colon + 1;
        while (start < parts.size() - 1 && parts.get(start).isBlank()) {
            start++;
        }
        int at = colon < 0 || start >= parts.size() ? chosen : start;
        return replaced(at, parts.subList(at, end(at)), List.of(Hostile.value(random)));
    }

    private List<String> span(SplittableRandom random) {
        if (parts.isEmpty()) {
            return List.of();
        }
        int start = random.nextInt(parts.size());
        return parts.subList(start, end(start));
    }

    /** Returns where the value or the bracket ends that begins with a part. */
    private int end(int start) {
        int depth = 0;
        for (int i = start; i < parts.size(); i++) {
            String part = parts.get(i);
            depth += part.equals("{") || part.equals("[") ? 1 : 0;
            depth -= part.equals("}") || part.equals("]") ? 1 : 0;
            if (depth <= 0) {
                return i + 1;
            }
        }
        return parts.size();
    }

    private Tokens replaced(int start, List<String> span, List<String> by) {
        List<String> changed = new ArrayList<>(parts.subList(0, start));
        changed.addAll(by);
        changed.addAll(parts.subList(start + span.size(), parts.size()));
        return new Tokens(changed);
    }

    private Tokens inserted(int start, List<String> added) {
        return replaced(start, List.of(), added);
    }

    private Tokens swapped(int one, int another) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(one, parts.get(another));
        changed.set(another, parts.get(one));
        return new Tokens(changed);
    }

    private static List<String> twice(List<String> span) {
        List<String> both = new ArrayList<>(span);
        both.add(COMMA);
        both.addAll(span);
        return both;
    }

    private static String renamed(String span, SplittableRandom random) {
        int at = random.nextInt(span.length() + 1);
        return span.substring(0, at) + Hostile.text(random) + span.substring(at);
    }
}
