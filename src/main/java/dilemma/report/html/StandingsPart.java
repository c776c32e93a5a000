package dilemma.report.html;

import dilemma.language.Language;
import dilemma.metrics.Rule;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.util.List;
import java.util.stream.Stream;

/**
 * The standings: a chart of scores with their intervals, and the whole table.
 *
 * @param id of the section
 * @param tournament what came out
 * @param language in which language
 */
record StandingsPart(String id, TournamentFigures tournament, Language language) implements Article.Part {

    private static final int DECIMALS = 3;

    @Override
    public String title() {
        return language.say("Standings", "Classement");
    }

    @Override
    public void addTo(Html html) {
        html.raw("<section id=\"" + id + "\">\n").element("h2", title());
        chart().addFigure(html, language);
        html.raw("<div class=\"scroll\" tabindex=\"0\"><table class=\"standings\"><thead><tr>");
        headings().forEach(heading -> html.element("th" + (heading.equals(name()) ? " class=\"name\"" : ""), heading));
        html.raw("</tr></thead><tbody>\n");
        tournament.entrants().forEach(entrant -> addRow(html, entrant));
        html.raw("</tbody></table></div>\n</section>\n");
    }

    private Chart chart() {
        Wording wording = new Wording(language);
        List<EntrantFigures> entrants = tournament.entrants();
        String axis = wording.perTurn(tournament.game());
        return new Chart(
                id + "-chart",
                "ranking",
                "",
                language.say(
                        "Each dot is a mean score; the line is its 95 % interval. Overlapping lines: the order may be"
                                + " chance.",
                        "Chaque point est un score moyen\u00a0; le trait est son intervalle à 95\u00a0%. Si les traits se"
                                + " recouvrent, l'ordre peut être dû au hasard."),
                alternative(entrants, axis),
                false,
                json -> {
                    Figures.ranking(
                            json,
                            entrants.stream().map(EntrantFigures::name).toList(),
                            entrants,
                            EntrantFigures::score,
                            EntrantFigures::low,
                            EntrantFigures::high);
                    json.field("axis", axis);
                    json.field("unit", new MoveWords(tournament.game(), language).unit());
                });
    }

    private String alternative(List<EntrantFigures> entrants, String axis) {
        EntrantFigures first = entrants.get(0);
        EntrantFigures last = entrants.get(entrants.size() - 1);
        return axis + language.say(": ", "\u00a0: ") + language.say("first ", "premier ") + first.name() + ", "
                + number(first.score()) + language.say("; last ", "\u00a0; dernier ") + last.name() + ", "
                + number(last.score()) + ".";
    }

    private String name() {
        return language.say("name", "nom");
    }

    private List<String> headings() {
        return Stream.concat(
                        Stream.of(
                                language.say("rank", "rang"),
                                name(),
                                "score",
                                language.say("95 % interval", "intervalle à 95\u00a0%"),
                                language.say("wins", "victoires"),
                                language.say("cooperation", "coopération")),
                        Stream.of(Rule.values()).map(rule -> RuleWords.name(rule, language)))
                .toList();
    }

    private void addRow(Html html, EntrantFigures entrant) {
        html.raw("<tr data-name=\"" + Html.escape(entrant.name()) + "\">");
        html.element("td", String.valueOf(entrant.rank()));
        html.element("td class=\"name\" title=\"" + Html.escape(entrant.strategy()) + "\"", entrant.name());
        html.element("td", number(entrant.score()));
        html.element("td", Double.isNaN(entrant.low()) ? "–" : number(entrant.low()) + " – " + number(entrant.high()));
        html.element("td", new Wording(language).number(entrant.wins(), 1));
        html.element("td", percent(entrant.cooperation()));
        for (Rule rule : Rule.values()) {
            html.element("td", percent(entrant.rules().getOrDefault(rule, Double.NaN)));
        }
        html.raw("</tr>\n");
    }

    private String number(double value) {
        return new Wording(language).number(value, DECIMALS);
    }

    private String percent(double share) {
        return Double.isNaN(share) ? "–" : new Wording(language).number(100 * share, 0) + "\u00a0%";
    }
}
