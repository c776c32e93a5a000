package dilemma.cli;

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
 * @param language the language of the sentences
 */
record ResultSentences(TournamentResult result, int columns, Glyphs glyphs, Language language) {

    private static final int MOST_NAMES = 5;

    /** Two entrants are always in one order or the other: a correlation would say nothing. */
    private static final int FEWEST_TO_COMPARE = 3;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        result.definition()
                .published()
                .ifPresent(published -> lines.addAll(
                        Words.wrap(say("Published: ", "Publié : ") + plain(published.source()) + ".", columns)));
        lines.addAll(Words.wrap(first(), columns));
        result.settlement()
                .ifPresent(settlement -> lines.addAll(
                        new SettlementSentences(settlement, result.definition(), glyphs, language).lines(columns)));
        lines.addAll(conduct());
        return lines;
    }

    private String first() {
        List<Standing> first = result.standings().stream()
                .filter(standing -> standing.rank() == 1)
                .toList();
        Standing winner = first.get(0);
        String name = plain(winner.entrant().name());
        if (result.standings().size() == 1) {
            return name + say(" meets only its twin and ends with ", " ne rencontre que son double et finit avec ")
                    + score(winner) + "." + rule(winner);
        }
        if (first.size() == 1) {
            return name + say(" wins with ", " l'emporte avec ") + score(winner) + "." + rule(winner);
        }
        String who = first.size() == result.standings().size() ? say("All ", "Tous les ") : "";
        return who + first.size() + say(" share the first rank, with ", " se partagent le premier rang, avec ")
                + score(winner)
                + (who.isEmpty() ? say(": ", " : ") + names(first) : "") + ".";
    }

    private String rule(Standing winner) {
        String rule = winner.entrant().strategy().profile().rule();
        return say(" Its rule: ", " Sa règle : ") + plain(language.translate(rule));
    }

    private String score(Standing standing) {
        GameWords words = words();
        ScoreFormat format = new ScoreFormat(words.game().payoffs());
        return switch (result.definition().rankBy()) {
            case SCORE -> words.score(format.text(standing.estimate().score()));
            case MEDIAN ->
                say("a median of ", "une médiane de ")
                        + words.score(format.text(standing.estimate().median()));
        };
    }

    private String names(List<Standing> standings) {
        List<String> names = standings.stream()
                .limit(MOST_NAMES)
                .map(standing -> plain(standing.entrant().name()))
                .toList();
        int others = standings.size() - names.size();
        return String.join(", ", names)
                + (others == 0
                        ? ""
                        : say(" and " + others + " more", " et " + others + (others < 2 ? " autre" : " autres")));
    }

    /** Returns how conduct went with success; nothing where the entrants cannot tell. */
    private List<String> conduct() {
        List<String> items = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            double tau = result.rules().getOrDefault(rule, Double.NaN);
            if (!Double.isNaN(tau)) {
                items.add(words(rule) + " " + language.number(Words.signed(tau, 2)));
            }
        }
        if (items.isEmpty() || result.standings().size() < FEWEST_TO_COMPARE) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(Words.wrap(
                say(
                        "Did it pay to be so? From +1, the more the better, to -1, the more the worse:",
                        "Était-ce payant ? De +1, plus on l'est, mieux c'est, à -1, plus on l'est, pire c'est :"),
                columns));
        lines.addAll(Words.flow(items, " " + glyphs.dot() + " ", columns));
        return lines;
    }

    private String words(Rule rule) {
        String defect = words().defect().infinitive();
        return switch (rule) {
            case NOT_ENVIOUS -> say("not envious", "sans envie");
            case NICE -> say("never first to " + defect, "jamais premier à " + defect);
            case PROVOCABLE -> say("retaliating", "prompt à riposter");
            case FORGIVING -> say("forgiving", "indulgent");
            case CLEAR -> say("clear", "clair");
        };
    }

    private GameWords words() {
        return new GameWords(result.definition().conditions().game(), language);
    }

    private String say(String english, String french) {
        return language.say(english, french);
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
