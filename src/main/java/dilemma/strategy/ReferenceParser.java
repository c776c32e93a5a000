package dilemma.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads strategy references in both spellings.
 *
 * <ul>
 *   <li>for a shell: {@code tit-for-tat}, {@code random:p=0.7}, {@code grudger+noisy=0.02+forgiver:p=0.1}
 *   <li>for a reader: {@code random(p=0.7)}, {@code noisy(tit-for-tat, p=0.05)}
 * </ul>
 */
final class ReferenceParser {

    private static final String PUNCTUATION = ":=,+()";

    /** More would be parentheses within parentheses without end. */
    private static final int MOST_TRANSFORMS = 100;

    private final String text;
    private int at;

    /** How many transforms there are so far, in either spelling. */
    private int transforms;

    private ReferenceParser(String text) {
        this.text = text;
    }

    /**
     * Takes a reference apart.
     *
     * @throws ReferenceException if it is in neither spelling, or has more than 100 transforms
     */
    static Reference parse(String text) {
        ReferenceParser parser = new ReferenceParser(text);
        Reference reference = parser.reference();
        if (!text.substring(parser.at).isBlank()) {
            throw parser.expected("\"+\" and a transform, or the end");
        }
        return reference;
    }

    private Reference reference() {
        String id = word("a strategy's id");
        Reference reference;
        if (accept('(')) {
            reference = inParentheses(id);
        } else {
            reference = new Reference(id, accept(':') ? arguments() : Map.of(), List.of());
        }
        while (accept('+')) {
            reference = wrapped(reference, transform());
        }
        return reference;
    }

    /** Reads {@code p=0.7)}, the arguments of a strategy, or {@code tit-for-tat, p=0.05)}, those of a transform. */
    private Reference inParentheses(String name) {
        if (accept(')')) {
            return new Reference(name, Map.of(), List.of());
        }
        if (isNamedValue()) {
            Reference reference = new Reference(name, arguments(), List.of());
            expect(')');
            return reference;
        }
        countTransform();
        Reference inner = reference();
        Map<String, String> arguments = accept(',') ? arguments() : Map.of();
        expect(')');
        return wrapped(inner, new Reference.Part(name, arguments));
    }

    private boolean isNamedValue() {
        int end = at;
        while (end < text.length() && PUNCTUATION.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '=';
    }

    private void countTransform() {
        transforms++;
        if (transforms > MOST_TRANSFORMS) {
            throw new ReferenceException(
                    "strategy reference \"" + text + "\" has more than " + MOST_TRANSFORMS + " transforms");
        }
    }

    private Reference.Part transform() {
        countTransform();
        String name = word("a transform's name");
        if (accept('=')) {
            return new Reference.Part(name, Map.of("", value()));
        }
        return new Reference.Part(name, accept(':') ? arguments() : Map.of());
    }

    private Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        do {
            String name = word("a parameter's name");
            expect('=');
            if (arguments.put(name, value()) != null) {
                throw new ReferenceException("\"" + text + "\" gives \"" + name + "\" twice");
            }
        } while (accept(','));
        return arguments;
    }

    private String value() {
        // a number may carry a sign in its exponent: 1e+3
        int start = at;
        String value = word("a value");
        if (value.matches("[-.\\d]+[eE]") && at < text.length() && text.charAt(at) == '+') {
            at++;
            word("an exponent");
            value = text.substring(start, at).strip();
        }
        return value;
    }

    private String word(String what) {
        int start = at;
        while (at < text.length() && PUNCTUATION.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at).strip();
        if (word.isEmpty()) {
            throw expected(what);
        }
        return word;
    }

    private boolean accept(char sign) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == sign) {
            at = next + 1;
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!accept(sign)) {
            throw expected("\"" + sign + "\"");
        }
    }

    private ReferenceException expected(String what) {
        String place = at < text.length() ? "character " + (at + 1) : "its end";
        return new ReferenceException(
                "strategy reference \"" + text + "\" is not readable: expected " + what + " at " + place);
    }

    private static Reference wrapped(Reference inner, Reference.Part transform) {
        List<Reference.Part> transforms = new ArrayList<>(inner.transforms());
        transforms.add(transform);
        return new Reference(inner.id(), inner.arguments(), List.copyOf(transforms));
    }
}
