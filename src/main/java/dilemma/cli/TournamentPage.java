package dilemma.cli;

import dilemma.strategy.Entrant;
import dilemma.tournament.LeftOut;
import dilemma.tournament.Published;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * A tournament in words: what it shows, who takes part, by which rules.
 *
 * @param definition the tournament
 * @param seed its seed in words
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record TournamentPage(TournamentDefinition definition, String seed, int columns, Glyphs glyphs, Ink ink) {

    private static final int LONGEST_NAME = 36;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(plain(definition.name())));
        lines.addAll(Words.wrap(plain(definition.description()), columns));
        lines.add("");
        lines.addAll(
                new RuleSentences(definition, glyphs).facts().add("seed", seed).lines(columns, ink));
        lines.add("");
        lines.add(ink.bold(Words.count(definition.entrants().size(), "entrant")));
        lines.addAll(entrants());
        if (!definition.leftOut().isEmpty()) {
            lines.add("");
            lines.add(ink.bold("Left out"));
            Facts facts = new Facts();
            for (LeftOut left : definition.leftOut()) {
                facts.add("  " + left.entrant(), plain(left.reason()));
            }
            lines.addAll(facts.lines(columns, ink));
        }
        return lines;
    }

    private List<String> entrants() {
        Table table = new Table(List.of(Table.Column.text(""), Table.Column.text(""), Table.Column.number("")));
        for (Entrant entrant : definition.entrants()) {
            String name = Words.cut(plain(entrant.name()), LONGEST_NAME, glyphs);
            table.add(List.of("  " + name, entrant.reference(), published(entrant)));
        }
        return table.lines();
    }

    private String published(Entrant entrant) {
        return definition
                .published()
                .flatMap(Published::beside)
                .filter(table -> !Double.isNaN(table.of(entrant.name())))
                .map(table ->
                        Words.number(table.of(entrant.name()), table.decimals().orElse(PublishedTable.USUAL_DECIMALS)))
                .orElse("");
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
