package dilemma.cli;

import dilemma.analysis.Comparison;
import dilemma.analysis.RankedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison: what differs in the rules, a row for each entrant that takes part in both, and what it says in
 * sentences.
 *
 * @param comparison what came out
 * @param columns how many characters a line has
 * @param tableColumns how many a line of the table has; in a pipe or a file more than a sentence should
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record ComparisonPage(Comparison comparison, int columns, int tableColumns, Glyphs glyphs, Ink ink) {

    private static final int MOST_NAMES = 12;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(plain(comparison.second().name()) + ", compared with "
                + plain(comparison.first().name())));
        lines.addAll(rules());
        lines.add("");
        if (!comparison.entrants().isEmpty()) {
            lines.addAll(new ShiftTable(comparison, tableColumns, glyphs, ink).lines());
            lines.add("");
        }
        addOnly(lines, comparison.first(), comparison.onlyInFirst());
        addOnly(lines, comparison.second(), comparison.onlyInSecond());
        lines.addAll(Words.wrap(new ComparisonSentences(comparison, glyphs).text(), columns));
        return lines;
    }

    private List<String> rules() {
        Facts facts = new Facts();
        comparison
                .rules()
                .forEach(change -> facts.add(
                        plain(change.path()),
                        value(change.first()) + " " + glyphs.arrow() + " " + value(change.second())));
        return comparison.rules().isEmpty()
                ? List.of("by the same rules, from the same seed")
                : facts.lines(columns, ink);
    }

    private String value(Optional<String> value) {
        return plain(value.orElse("(nothing)"));
    }

    private void addOnly(List<String> lines, RankedResult result, List<RankedResult.Entry> entries) {
        if (!entries.isEmpty()) {
            String names = entries.stream()
                    .limit(MOST_NAMES)
                    .map(entry -> plain(entry.name()))
                    .collect(Collectors.joining(", "));
            String more = entries.size() > MOST_NAMES ? " and " + (entries.size() - MOST_NAMES) + " more" : "";
            lines.addAll(Words.wrap("Only in " + plain(result.name()) + ": " + names + more + ".", columns));
        }
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
