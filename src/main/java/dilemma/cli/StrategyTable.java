package dilemma.cli;

import dilemma.strategy.Entrant;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.List;

/**
 * The strategies as a table: two lines for each, what it is and how its rule begins.
 *
 * @param entrants the strategies
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record StrategyTable(List<Entrant> entrants, int columns, Glyphs glyphs, Ink ink) {

    private static final int SHORTEST_NAME = 12;
    private static final int GAP = 2;
    private static final String INDENT = "    ";

    /** Returns the lines; none where there are no strategies. */
    List<String> lines() {
        if (entrants.isEmpty()) {
            return List.of();
        }
        List<Profile> profiles =
                entrants.stream().map(entrant -> entrant.strategy().profile()).toList();
        Table table = new Table(List.of(
                Table.Column.text("id"),
                Table.Column.text("name"),
                Table.Column.number("memory"),
                Table.Column.text("random"),
                Table.Column.text("uses")));
        int nameWidth = nameWidth(profiles);
        profiles.forEach(profile -> table.add(row(profile, nameWidth)));
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(table.heading()));
        List<String> rows = table.lines();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(ink.bold(rows.get(i)));
            lines.add(
                    INDENT + Words.cut(Words.plain(profiles.get(i).rule(), glyphs), columns - INDENT.length(), glyphs));
        }
        return lines;
    }

    /** What the other columns leave; a name can be cut, an id is what people type. */
    private int nameWidth(List<Profile> profiles) {
        int ids = profiles.stream()
                .mapToInt(profile -> profile.id().length())
                .max()
                .orElse(0);
        int others = "memory".length() + "random".length() + "length".length();
        return Math.max(SHORTEST_NAME, columns - ids - others - 4 * GAP);
    }

    private List<String> row(Profile profile, int nameWidth) {
        Traits traits = profile.traits();
        return List.of(
                profile.id(),
                Words.cut(Words.plain(profile.name(), glyphs), nameWidth, glyphs),
                traits.memory().isPresent() ? String.valueOf(traits.memory().getAsInt()) : "all",
                traits.stochastic() ? "yes" : "",
                uses(traits));
    }

    private static String uses(Traits traits) {
        if (traits.usesGame() && traits.usesLength()) {
            return "both";
        }
        if (traits.usesGame()) {
            return "game";
        }
        return traits.usesLength() ? "length" : "";
    }
}
