package dilemma.report.html;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.io.JsonWriter;
import dilemma.language.Language;
import dilemma.match.MatchRecord;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.io.IOException;
import java.util.Map;

/**
 * A match of any pair, to be stepped through.
 *
 * @param id of the section
 * @param tournament what came out
 * @param replays the matches
 * @param language in which language
 */
record MatchesPart(String id, TournamentFigures tournament, Replays replays, Language language)
        implements Article.Part {

    @Override
    public String title() {
        return language.say("Step through a match", "Suivre une partie coup par coup");
    }

    @Override
    public void addTo(Html html) {
        html.raw("<section id=\"" + id + "\">\n").element("h2", title());
        if (replays.missing().isPresent()) {
            html.element(
                    "p",
                    language.say("No match can be stepped through: ", "Aucune partie ne peut être suivie\u00a0: ")
                            + replays.missing().get() + ".");
        } else {
            addStepper(html);
        }
        html.raw("</section>\n");
    }

    private void addStepper(Html html) {
        MoveWords words = new MoveWords(tournament.game(), language);
        html.element(
                "p class=\"reading\"",
                language.say("The first repetition, played again. C: ", "La première répétition, rejouée. C\u00a0: ")
                        + words.does(Move.C) + language.say("; D: ", "\u00a0; D\u00a0: ") + words.does(Move.D) + "."
                        + (replays.isCut()
                                ? language.say(
                                        " The first " + replays.turns() + " turns are shown.",
                                        " Les " + replays.turns() + " premiers tours sont montrés.")
                                : ""));
        html.raw("<div class=\"stepper\">\n<div class=\"chooser\">");
        html.raw("<label>").element("span", language.say("First", "Premier")).raw("<select></select></label>");
        html.raw("<label>").element("span", language.say("Second", "Second")).raw("<select></select></label>");
        html.raw("</div>\n<div class=\"chooser\">");
        button(html, language.say("Previous turn", "Tour précédent"), "◀");
        button(html, "", language.say("Play", "Jouer"));
        button(html, language.say("Next turn", "Tour suivant"), "▶");
        html.raw("<input type=\"range\" min=\"1\" max=\"1\" value=\"1\" aria-label=\""
                + Html.escape(language.say("Turn", "Tour")) + "\"></div>\n");
        html.raw("<p class=\"spoken\" aria-live=\"polite\"></p>\n<div class=\"strip\"></div>\n");
        html.data("", json -> json.object(() -> write(json)));
        html.raw("</div>\n");
    }

    private static void button(Html html, String label, String text) {
        String named = label.isEmpty() ? "" : " aria-label=\"" + Html.escape(label) + "\"";
        html.element("button type=\"button\"" + named, text);
    }

    private void write(JsonWriter json) throws IOException {
        MoveWords words = new MoveWords(tournament.game(), language);
        Rounded.texts(
                json,
                "names",
                tournament.entrants().stream().map(EntrantFigures::name).toList());
        json.object("words", () -> {
            for (Move move : Move.values()) {
                json.field(move.name(), words.does(move));
            }
        });
        json.object("payoffs", () -> {
            for (Outcome outcome : Outcome.values()) {
                json.field(outcome.name(), tournament.game().payoffs().of(outcome));
            }
        });
        json.field("unit", words.unit());
        json.object("matches", () -> {
            for (Map.Entry<String, MatchRecord> match : replays.matches().entrySet()) {
                int turns = Math.min(replays.turns(), match.getValue().turns());
                json.name(match.getKey());
                json.object(() -> {
                    json.field("turns", turns);
                    json.field("moves", Replays.packed(match.getValue(), turns));
                });
            }
        });
    }
}
