package dilemma.report.html;

import dilemma.io.JsonWriter;
import dilemma.language.Language;
import java.io.IOException;

/** The words that the scripts of a page say. */
final class Texts {

    private Texts() {}

    /** Writes them by the names under which scripts know them. */
    static void write(JsonWriter json, Language language) throws IOException {
        json.field("name", language.say("name", "nom"));
        json.field("interval", language.say("95 % interval", "intervalle à 95\u00a0%"));
        json.field("median", language.say("median", "médiane"));
        json.field("half", language.say("middle half", "moitié centrale"));
        json.field("all", language.say("all", "tous"));
        json.field("least", language.say("least", "minimum"));
        json.field("most", language.say("most", "maximum"));
        json.field("quartile1", language.say("first quartile", "premier quartile"));
        json.field("quartile3", language.say("third quartile", "troisième quartile"));
        json.field("turn", language.say("Turn", "Tour"));
        json.field("colon", language.say(":", "\u00a0:"));
        json.field("noMatch", language.say("These two do not meet.", "Ces deux-là ne se rencontrent pas."));
        json.field("play", language.say("Play", "Jouer"));
        json.field("pause", language.say("Pause", "Pause"));
        json.field("dark", language.say("Dark", "Sombre"));
        json.field("light", language.say("Light", "Clair"));
    }
}
