package dilemma.cli;

import dilemma.analysis.ReproducedTable;
import dilemma.analysis.Reproduction;
import dilemma.language.Language;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Published figures beside ours: a table for each published one, what it says in a sentence, and what is known to be
 * different.
 *
 * @param reproduction what came out
 * @param columns how many characters a line has
 * @param tableColumns how many a line of a table has; in a pipe or a file more than a sentence should
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record ReproductionPage(Reproduction reproduction, int columns, int tableColumns, Glyphs glyphs, Ink ink) {

    /** Returns the lines. */
    List<String> lines() {
        TournamentDefinition definition = reproduction.definition();
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(plain(definition.name())));
        lines.addAll(Words.wrap(plain(definition.description()), columns));
        Words.flow(new RulesInBrief(definition, Language.ENGLISH).items(), " " + glyphs.dot() + " ", columns)
                .forEach(line -> lines.add(ink.faint(line)));
        for (ReproducedTable table : reproduction.tables()) {
            lines.add("");
            lines.add(ink.bold(plain(table.published().what())));
            if (!table.published().set().isEmpty()) {
                String set = "with " + String.join(", ", table.published().set());
                Words.wrap(plain(set), columns).forEach(line -> lines.add(ink.faint(line)));
            }
            lines.addAll(new ReproducedFigures(table, tableColumns, glyphs, ink).lines());
            lines.addAll(Words.wrap(new ReproductionSentence(table, glyphs).text(), columns));
        }
        lines.add("");
        lines.addAll(Words.wrap("Published: " + plain(reproduction.published().source()) + ".", columns));
        for (String note : reproduction.published().notes()) {
            lines.addAll(Words.wrap(plain(note), columns));
        }
        return lines;
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
