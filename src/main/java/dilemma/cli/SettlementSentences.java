package dilemma.cli;

import dilemma.metrics.Matrix;
import dilemma.strategy.Decimal;
import dilemma.tournament.Gap;
import dilemma.tournament.Settlement;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How sure the ranks of a tournament are that was repeated until they were.
 *
 * @param settlement how it ended
 * @param definition the tournament
 * @param glyphs the characters that can be shown
 */
record SettlementSentences(Settlement settlement, TournamentDefinition definition, Glyphs glyphs) {

    private static final int MOST_NAMED = 5;

    /** Returns the lines. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(Words.wrap(verdict() + " " + repetitions(), columns));
        return lines;
    }

    private String verdict() {
        String sure = "with confidence " + Decimal.text(settlement.confidence());
        List<Gap> open = settlement.open();
        if (open.isEmpty()) {
            return "Settled: the order of all ranks is sure " + sure + ".";
        }
        int more = open.size() - Math.min(MOST_NAMED, open.size());
        return "Not settled " + sure + ": still open is who is better of "
                + open.stream().limit(MOST_NAMED).map(this::names).collect(Collectors.joining("; "))
                + (more == 0 ? "" : "; and of " + more + " more") + ".";
    }

    private String names(Gap gap) {
        return name(gap.better()) + " and " + name(gap.worse());
    }

    private String name(int entrant) {
        return Words.plain(definition.entrants().get(entrant).name(), glyphs);
    }

    private String repetitions() {
        Matrix all = settlement.repetitions();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                least = Double.isNaN(all.at(i, j)) ? least : Math.min(least, all.at(i, j));
                most = Double.isNaN(all.at(i, j)) ? most : Math.max(most, all.at(i, j));
            }
        }
        String times = least == most ? "" : Words.number(least, 0) + " to ";
        return "Pairs were repeated " + times + Words.number(most, 0) + " times; "
                + Words.count(settlement.looks(), "look") + ".";
    }
}
