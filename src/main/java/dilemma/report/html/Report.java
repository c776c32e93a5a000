package dilemma.report.html;

import dilemma.game.Game;
import dilemma.language.Language;
import dilemma.result.EvolutionFigures;
import dilemma.result.Fingerprints;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.result.TournamentFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report on some results as one page: everything that it needs is in it, and a policy in it forbids the browser to
 * fetch anything else.
 *
 * @param items the results, at least one
 * @param language in which language
 * @param version the version of the program
 */
public record Report(List<Item> items, Language language, String version) {

    private static final List<String> SCRIPTS = List.of(
            "theme.js",
            "ranking.js",
            "boxes.js",
            "heat.js",
            "scatter.js",
            "shares.js",
            "curves.js",
            "stepper.js",
            "page.js");

    /** Copies. */
    public Report {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one result");
        }
    }

    /**
     * A result.
     *
     * @param result what a file tells
     * @param replays matches to step through; of no use but for a tournament
     */
    public record Item(Result result, Replays replays) {}

    /** Returns the page. */
    public String html() {
        List<Article> articles = articles();
        Html html = new Html();
        html.raw("<!doctype html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
                + " 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:\">\n");
        html.element("title", articles.get(0).title() + " – Dilemma");
        html.raw("<link rel=\"icon\" href=\"data:,\">\n");
        html.raw("<style>\n" + Resources.text("page.css") + "</style>\n</head>\n<body>\n");
        addTop(html, articles);
        html.raw("<main id=\"main\">\n");
        for (int i = 0; i < articles.size(); i++) {
            addArticle(html, articles.get(i), i);
        }
        html.raw("</main>\n<footer>").element("p", "Dilemma " + version).raw("</footer>\n");
        html.data(" id=\"texts\"", json -> json.object(() -> Texts.write(json, language)));
        html.raw("<script>\n" + Resources.text("echarts.min.js") + "</script>\n<script>\n");
        SCRIPTS.forEach(script -> html.raw(Resources.text(script)));
        return html.raw("</script>\n</body>\n</html>\n").toString();
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            articles.add(article(items.get(i), items.size() == 1 ? "" : id(i) + "-"));
        }
        return articles;
    }

    private Article article(Item item, String prefix) {
        Result result = item.result();
        if (result instanceof TournamentFigures tournament) {
            return new TournamentArticle(prefix, tournament, item.replays(), language);
        }
        if (result instanceof SweepFigures sweep) {
            return new SweepArticle(prefix, sweep, language);
        }
        return result instanceof EvolutionFigures evolution
                ? new EvolutionArticle(prefix, evolution, language)
                : new FingerprintArticle(prefix, (Fingerprints) result, language);
    }

    private void addTop(Html html, List<Article> articles) {
        html.raw("<a class=\"skip\" href=\"#main\">")
                .raw(Html.escape(language.say("Skip to the results", "Aller aux résultats")))
                .raw("</a>\n");
        html.raw("<div class=\"tools\">");
        boolean hasNames = items.stream().anyMatch(item -> item.result() instanceof TournamentFigures);
        if (hasNames) {
            html.raw("<input type=\"search\" id=\"search\" list=\"names\" placeholder=\"")
                    .raw(Html.escape(language.say("Find a strategy", "Trouver une stratégie")))
                    .raw("\" aria-label=\"")
                    .raw(Html.escape(language.say("Find a strategy", "Trouver une stratégie")))
                    .raw("\">");
            addNames(html);
        }
        html.element("button type=\"button\" id=\"scheme\"", language.say("Dark", "Sombre"));
        html.element("button type=\"button\" id=\"print\"", language.say("Print", "Imprimer"));
        html.raw("</div>\n<nav aria-label=\"" + Html.escape(language.say("Contents", "Sommaire")) + "\"><ul>");
        for (int i = 0; i < articles.size(); i++) {
            if (articles.size() > 1) {
                addLink(html, id(i), articles.get(i).title());
            }
            articles.get(i).parts().forEach(part -> addLink(html, part.id(), part.title()));
        }
        html.raw("</ul></nav>\n");
    }

    private static String id(int number) {
        return "result-" + (number + 1);
    }

    private static void addLink(Html html, String id, String title) {
        html.raw("<li><a href=\"#" + id + "\">" + Html.escape(title) + "</a></li>");
    }

    private void addNames(Html html) {
        html.raw("<datalist id=\"names\">");
        items.stream()
                .map(Item::result)
                .filter(TournamentFigures.class::isInstance)
                .flatMap(result -> ((TournamentFigures) result).entrants().stream())
                .map(entrant -> Html.escape(entrant.name()))
                .distinct()
                .forEach(name -> html.raw("<option value=\"" + name + "\"></option>"));
        html.raw("</datalist>");
    }

    private void addArticle(Html html, Article article, int number) {
        html.raw("<article id=\"" + id(number) + "\">\n").element("h1", article.title());
        if (!article.description().isEmpty()) {
            html.element("p", article.description());
        }
        html.element("p class=\"facts\"", String.join(" · ", article.facts()));
        game(items.get(number).result()).ifPresent(game -> new GameTable(game, language).addTo(html));
        html.raw("<p><strong>" + Html.escape(article.finding()) + "</strong></p>\n");
        article.parts().forEach(part -> part.addTo(html));
        html.raw("</article>\n");
    }

    private static Optional<Game> game(Result result) {
        if (result instanceof TournamentFigures tournament) {
            return Optional.of(tournament.game());
        }
        if (result instanceof EvolutionFigures evolution) {
            return Optional.of(evolution.game());
        }
        return result instanceof Fingerprints fingerprint ? Optional.of(fingerprint.game()) : Optional.empty();
    }
}
