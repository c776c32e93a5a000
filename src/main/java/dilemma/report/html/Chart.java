package dilemma.report.html;

import dilemma.io.JsonWriter;
import dilemma.language.Language;

/**
 * A chart on a page: what it is, how to read it, what it says to those who cannot see it, and its data.
 *
 * @param id unique on the page
 * @param kind which of the scripts draws it: {@code ranking}, {@code heat}
 * @param title its heading; empty where it stands under another's
 * @param reading how to read it
 * @param alternative what it shows, in a sentence
 * @param hasTable whether the numbers can be unfolded as a table; not where one stands beside it
 * @param data what the script is given
 */
record Chart(
        String id,
        String kind,
        String title,
        String reading,
        String alternative,
        boolean hasTable,
        JsonWriter.Document data) {

    Chart(String id, String kind, String title, String reading, String alternative, JsonWriter.Document data) {
        this(id, kind, title, reading, alternative, true, data);
    }

    /** Adds the chart as a section with a heading. */
    void addSection(Html html, Language language) {
        html.raw("<section id=\"" + id + "\">\n");
        html.element("h2", title);
        addFigure(html, language);
        html.raw("</section>\n");
    }

    /** Adds the chart alone. */
    void addFigure(Html html, Language language) {
        html.raw("<figure data-chart=\"" + kind + "\" aria-labelledby=\"" + id + "-reading\">\n");
        html.element("figcaption id=\"" + id + "-reading\" class=\"reading\"", reading);
        String keys = language.say("Arrow keys go through the values.", "Les flèches parcourent les valeurs.");
        html.raw("<div class=\"canvas\" tabindex=\"0\" role=\"application\" aria-label=\""
                + Html.escape(alternative + " " + keys) + "\"></div>\n");
        html.raw("<p class=\"spoken\" aria-live=\"polite\"></p>\n");
        if (hasTable) {
            html.raw("<details>");
            html.element("summary", language.say("The numbers as a table", "Les nombres en tableau"));
            html.raw("<div class=\"scroll\" tabindex=\"0\"><table></table></div></details>\n");
        }
        html.data("", json -> json.object(() -> data.write(json)));
        html.raw("</figure>\n");
    }
}
