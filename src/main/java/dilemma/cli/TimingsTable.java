package dilemma.cli;

import dilemma.language.Language;
import dilemma.tournament.Timings;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long each entrant thinks about a move, the slowest first.
 *
 * @param timings what was measured
 * @param definition the tournament
 * @param glyphs the characters that can be shown
 * @param language the language of the headings
 */
record TimingsTable(Timings timings, TournamentDefinition definition, Glyphs glyphs, Language language) {

    private static final int LONGEST_NAME = 36;

    /** Returns the heading and the rows. */
    List<String> lines() {
        Table table = new Table(List.of(
                Table.Column.text(language.say("name", "nom")),
                Table.Column.number(language.say("ns per move", "ns par choix"))));
        IntStream.range(0, definition.entrants().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -timings.perMove(i)))
                .forEach(i -> table.add(List.of(name(i), language.number(Words.number(timings.perMove(i), 1)))));
        List<String> lines = new ArrayList<>();
        lines.add(table.heading());
        lines.addAll(table.lines());
        return lines;
    }

    private String name(int entrant) {
        String name = definition.entrants().get(entrant).name();
        return Words.cut(Words.plain(name, glyphs), LONGEST_NAME, glyphs);
    }
}
