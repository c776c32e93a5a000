package dilemma.report.html;

import dilemma.io.JsonWriter;
import dilemma.language.Language;
import dilemma.metrics.Rule;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The four rules of conduct against success, the third as two.
 *
 * @param id of the section
 * @param tournament what came out
 * @param language in which language
 */
record ConductPart(String id, TournamentFigures tournament, Language language) implements Article.Part {

    @Override
    public String title() {
        return language.say("Did it pay to keep the four rules?", "Suivre les quatre règles a-t-il payé\u00a0?");
    }

    @Override
    public void addTo(Html html) {
        html.raw("<section id=\"" + id + "\">\n").element("h2", title());
        html.element(
                "p class=\"reading\"",
                language.say(
                        "Each dot is an entrant: to the right it kept the rule more, higher up it did better. Tau is"
                                + " Kendall's rank correlation: +1, the more the better; -1, the more the worse.",
                        "Chaque point est un participant\u00a0: à droite il a mieux suivi la règle, en haut il a mieux"
                                + " réussi. Tau est la corrélation de rang de Kendall\u00a0: +1, plus on la suit, mieux"
                                + " c'est\u00a0; -1, plus on la suit, pire c'est."));
        html.raw("<div class=\"rules\">\n");
        for (Rule rule : Rule.values()) {
            html.raw("<div>").element("h3", RuleWords.name(rule, language) + tau(rule));
            chart(rule).addFigure(html, language);
            html.raw("</div>\n");
        }
        html.raw("</div>\n</section>\n");
    }

    private String tau(Rule rule) {
        double tau = tournament.correlations().getOrDefault(rule, Double.NaN);
        String text = new Wording(language).number(tau, 2);
        return Double.isNaN(tau) ? "" : " (tau " + (tau > 0 ? "+" : "") + text + ")";
    }

    private Chart chart(Rule rule) {
        List<EntrantFigures> known = tournament.entrants().stream()
                .filter(entrant -> !Double.isNaN(entrant.rules().getOrDefault(rule, Double.NaN)))
                .toList();
        return new Chart(
                id + "-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "scatter",
                "",
                RuleWords.measure(rule, language),
                RuleWords.name(rule, language) + tau(rule) + ".",
                json -> write(json, rule, known));
    }

    private void write(JsonWriter json, Rule rule, List<EntrantFigures> known) throws IOException {
        Rounded.texts(json, "names", known.stream().map(EntrantFigures::name).toList());
        Rounded.list(
                json,
                "x",
                known.stream()
                        .map(entrant -> entrant.rules().getOrDefault(rule, Double.NaN))
                        .toList());
        Rounded.list(json, "y", known.stream().map(EntrantFigures::score).toList());
        json.field("axis", RuleWords.measure(rule, language));
        json.field("unit", new MoveWords(tournament.game(), language).unit());
        json.field("better", Figures.better(tournament.game().objective()));
    }
}
