package dilemma.report.html;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.language.Language;
import dilemma.report.Wording;

/**
 * The payoffs of a game as a table of two by two.
 *
 * @param game the game
 * @param language in which language
 */
record GameTable(Game game, Language language) {

    /** Adds the table: in each cell what the row gets, then what the column gets. */
    void addTo(Html html) {
        MoveWords words = new MoveWords(game, language);
        html.raw("<table class=\"game\"><thead><tr>").element("th", words.unit());
        for (Move move : Move.values()) {
            html.element("th scope=\"col\"", language.say("other ", "l'autre ") + words.does(move));
        }
        html.raw("</tr></thead><tbody>");
        for (Move own : Move.values()) {
            html.raw("<tr>").element("th scope=\"row\"", words.does(own));
            for (Move other : Move.values()) {
                html.element("td", payoff(own, other) + language.say(", ", "\u00a0; ") + payoff(other, own));
            }
            html.raw("</tr>");
        }
        html.raw("</tbody></table>\n");
    }

    private String payoff(Move own, Move other) {
        double payoff = game.payoffs().of(Outcome.of(own, other));
        return new Wording(language).number(payoff, payoff == Math.rint(payoff) ? 0 : 2);
    }
}
