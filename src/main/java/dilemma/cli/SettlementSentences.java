package dilemma.cli;

import dilemma.language.Language;
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
 * @param language the language of the sentences
 */
record SettlementSentences(Settlement settlement, TournamentDefinition definition, Glyphs glyphs, Language language) {

    private static final int MOST_NAMED = 5;

    /** Returns the lines. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(Words.wrap(verdict() + " " + repetitions(), columns));
        return lines;
    }

    private String verdict() {
        String sure = say("with confidence ", "avec une confiance de ")
                + language.number(Decimal.text(settlement.confidence()));
        List<Gap> open = settlement.open();
        if (open.isEmpty()) {
            return say(
                    "Settled: the order of all ranks is sure " + sure + ".",
                    "Établi : l'ordre de tous les rangs est sûr, " + sure + ".");
        }
        int more = open.size() - Math.min(MOST_NAMED, open.size());
        return say("Not settled ", "Pas encore établi ") + sure
                + say(": still open is who is better of ", " : reste à savoir qui est le meilleur de ")
                + open.stream().limit(MOST_NAMED).map(this::names).collect(Collectors.joining(say("; ", " ; ")))
                + (more == 0
                        ? ""
                        : say(
                                "; and of " + more + " more",
                                " ; et " + more + (more < 2 ? " autre cas" : " autres cas")))
                + ".";
    }

    private String names(Gap gap) {
        return name(gap.better()) + say(" and ", " et ") + name(gap.worse());
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
        String times = least == most ? "" : say("", "de ") + Words.number(least, 0) + say(" to ", " à ");
        return say("Pairs were repeated ", "Les paires ont été répétées ") + times + Words.number(most, 0)
                + say(" times; ", " fois ; ") + Words.count(language, settlement.looks(), "look", "examen") + ".";
    }

    private String say(String english, String french) {
        return language.say(english, french);
    }
}
