package dilemma.cli;

import dilemma.game.Game;
import dilemma.language.Language;
import dilemma.metrics.Rule;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a result says: with what it can be compared, who was first and by which rule it plays, and which rules of
 * conduct paid.
 *
 * @param result what came out
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 */
record ResultSentences(TournamentResult result, int columns, Glyphs glyphs) {

    private static final int MOST_NAMES = 5;

    /** Two entrants are always in one order or the other: a correlation would say nothing. */
    private static final int FEWEST_TO_COMPARE = 3;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        result.definition()
                .published()
                .ifPresent(published ->
                        lines.addAll(Words.wrap("Published: " + plain(published.source()) + ".", columns)));
        lines.addAll(Words.wrap(first(), columns));
        result.settlement()
                .ifPresent(settlement ->
                        lines.addAll(new SettlementSentences(settlement, result.definition(), glyphs).lines(columns)));
        lines.addAll(conduct());
        return lines;
    }

    private String first() {
        List<Standing> first = result.standings().stream()
                .filter(standing -> standing.rank() == 1)
                .toList();
        Standing winner = first.get(0);
        String name = plain(winner.entrant().name());
        String rule =
                " Its rule: " + plain(winner.entrant().strategy().profile().rule());
        if (result.standings().size() == 1) {
            return name + " meets only its twin and ends with " + score(winner) + "." + rule;
        }
        if (first.size() == 1) {
            return name + " wins with " + score(winner) + "." + rule;
        }
        if (first.size() == result.standings().size()) {
            return "All " + first.size() + " share the first rank, with " + score(winner) + ".";
        }
        return first.size() + " share the first rank, with " + score(winner) + ": " + names(first) + ".";
    }

    private String score(Standing standing) {
        Game game = result.definition().conditions().game();
        ScoreFormat format = new ScoreFormat(game.payoffs());
        return switch (result.definition().rankBy()) {
            case SCORE -> format.text(standing.estimate().score()) + " " + game.unit() + " per turn";
            case MEDIAN -> "a median of " + format.text(standing.estimate().median()) + " " + game.unit() + " per turn";
        };
    }

    private String names(List<Standing> standings) {
        List<String> names = standings.stream()
                .limit(MOST_NAMES)
                .map(standing -> plain(standing.entrant().name()))
                .toList();
        int others = standings.size() - names.size();
        return String.join(", ", names) + (others == 0 ? "" : " and " + others + " more");
    }

    /** Returns how conduct went with success; nothing where the entrants cannot tell. */
    private List<String> conduct() {
        List<String> items = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            double tau = result.rules().getOrDefault(rule, Double.NaN);
            if (!Double.isNaN(tau)) {
                items.add(words(rule) + " " + Words.signed(tau, 2));
            }
        }
        if (items.isEmpty() || result.standings().size() < FEWEST_TO_COMPARE) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(
                Words.wrap("Did it pay to be so? From +1, the more the better, to -1, the more the worse:", columns));
        lines.addAll(Words.flow(items, " " + glyphs.dot() + " ", columns));
        return lines;
    }

    private String words(Rule rule) {
        GameWords words = new GameWords(result.definition().conditions().game(), Language.ENGLISH);
        return switch (rule) {
            case NOT_ENVIOUS -> "not envious";
            case NICE -> "never first to " + words.defect().infinitive();
            case PROVOCABLE -> "retaliating";
            case FORGIVING -> "forgiving";
            case CLEAR -> "clear";
        };
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
