package dilemma.cli;

import java.util.ArrayList;
import java.util.List;

/** Facts below each other, each under a label, their texts broken to the width of the terminal. */
final class Facts {

    private static final String GAP = "  ";

    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String label, String text) {}

    /** Adds a fact; a text without words is none. */
    Facts add(String label, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(label, text));
        }
        return this;
    }

    /** Returns the lines, each of at most so many characters where words allow it. */
    List<String> lines(int columns, Ink ink) {
        int width = facts.stream().mapToInt(fact -> length(fact.label())).max().orElse(0);
        String indent = " ".repeat(width) + GAP;
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts) {
            String label = ink.bold(fact.label()) + " ".repeat(width - length(fact.label())) + GAP;
            for (String line : Words.wrap(fact.text(), columns - indent.length())) {
                lines.add((label.isEmpty() ? indent : label) + line);
                label = "";
            }
        }
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
