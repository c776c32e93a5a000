package dilemma.cli;

import dilemma.language.Language;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of the class bets on whom, and who bet best: by the rank of the favourite.
 *
 * @param favourites the name of the favourite, by who bets on it, in the order of the bets
 * @param language the language of the words
 * @param glyphs the characters that can be shown
 */
record Bets(Map<String, String> favourites, Language language, Glyphs glyphs) {

    private static final int LONGEST_NAME = 28;

    /** Keeps the order. */
    Bets {
        favourites = new LinkedHashMap<>(favourites);
    }

    /** Returns how the bets came out, from the best to the worst, after an empty line. */
    List<String> settled(TournamentResult result, Ink ink) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (favourites.isEmpty()) {
            lines.add(language.say("Nobody bet.", "Personne n'a parié."));
            return lines;
        }
        List<String> order = order(result);
        lines.addAll(table(order, result, ink));
        lines.add("");
        lines.add(best(order, result));
        return lines;
    }

    private List<String> order(TournamentResult result) {
        return favourites.keySet().stream()
                .sorted(Comparator.comparingInt(name -> rank(name, result)))
                .toList();
    }

    private List<String> table(List<String> order, TournamentResult result, Ink ink) {
        Table table = new Table(List.of(
                Table.Column.number(language.say("rank", "rang")),
                Table.Column.text(language.say("favourite", "favori")),
                Table.Column.text(language.say("bet by", "pari de"))));
        order.forEach(name -> {
            Standing standing = standing(name, result);
            table.add(List.of(
                    String.valueOf(standing.rank()), shown(standing.entrant().name()), shown(name)));
        });
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(table.heading()));
        lines.addAll(table.lines());
        return lines;
    }

    private String best(List<String> order, TournamentResult result) {
        int first = rank(order.get(0), result);
        List<String> names = order.stream()
                .filter(name -> rank(name, result) == first)
                .map(this::shown)
                .toList();
        int last = names.size() - 1;
        if (last == 0) {
            return names.get(0) + language.say(" bet best.", " a fait le meilleur pari.");
        }
        return String.join(", ", names.subList(0, last))
                + language.say(" and ", " et ")
                + names.get(last)
                + language.say(" bet best.", " ont fait le meilleur pari.");
    }

    private int rank(String name, TournamentResult result) {
        return standing(name, result).rank();
    }

    private Standing standing(String name, TournamentResult result) {
        return result.of(favourites.getOrDefault(name, ""));
    }

    private String shown(String name) {
        return Words.cut(Words.plain(name, glyphs), LONGEST_NAME, glyphs);
    }
}
