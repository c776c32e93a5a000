package dilemma.cli;

import dilemma.tournament.Standing;
import java.util.List;
import java.util.function.Function;

/**
 * A column of the table of standings.
 *
 * @param layout its heading, and to which side its cells are set
 * @param cell what stands in it for an entrant
 */
record StandingsColumn(Table.Column layout, Function<Standing, String> cell) {

    static StandingsColumn text(String heading, Function<Standing, String> cell) {
        return new StandingsColumn(Table.Column.text(heading), cell);
    }

    static StandingsColumn number(String heading, Function<Standing, String> cell) {
        return new StandingsColumn(Table.Column.number(heading), cell);
    }

    /** Returns how many characters it takes. */
    int width(List<Standing> standings) {
        int widest = standings.stream()
                .map(cell)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(0);
        return Math.max(widest, layout.heading().length());
    }
}
