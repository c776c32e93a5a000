package dilemma.cli;

import dilemma.language.Language;
import dilemma.match.MatchRecord;
import dilemma.metrics.Count;
import dilemma.metrics.Rule;
import dilemma.metrics.Tally;
import java.util.List;

/**
 * What the four rules of conduct say of how the first player of a match played.
 *
 * @param match the match, of at least one turn
 * @param words the words about it, the first player's name first
 */
record ConductSentences(MatchRecord match, DuelWords words) {

    /** Returns the lines: each rule, and what was kept of it. */
    List<String> lines(int columns, Ink ink) {
        return new Facts()
                .add(say("Don't be envious", "N'enviez pas"), envy())
                .add(say("Don't be first", "Ne commencez pas"), niceness())
                .add(say("Reciprocate", "Rendez la pareille"), reciprocity())
                .add(say("Be clear", "Soyez clair"), clarity())
                .lines(columns, ink);
    }

    private Tally tally() {
        return new Conducted(words.game(), match).first();
    }

    private String envy() {
        String scores = words.total(match) + say(" against ", " contre ") + words.total(match.swapped());
        return Rule.NOT_ENVIOUS.of(tally()) == 1
                ? say("kept: no better off than the other, ", "respecté : pas mieux loti que l'autre, ") + scores + "."
                : say("broken: better off than the other, ", "enfreint : mieux loti que l'autre, ") + scores + ".";
    }

    private String niceness() {
        String verb = words.ofGame().defect().infinitive();
        if (Rule.NICE.of(tally()) == 1) {
            return say("kept: never the first to ", "respecté : jamais le premier à ") + verb + ".";
        }
        return say("broken: the first to ", "enfreint : le premier à ") + verb + say(", on turn ", ", au tour ")
                + match.firstDefection() + ".";
    }

    private String reciprocity() {
        return say("betrayals answered within two turns: ", "trahisons rendues en deux tours : ")
                + share(Count.RETALIATED, Count.PROVOKED)
                + say("; offers of peace accepted: ", " ; offres de paix acceptées : ")
                + share(Count.FORGAVE, Count.OFFERED_PEACE) + ".";
    }

    private String share(Count answers, Count occasions) {
        long all = Math.round(tally().get(occasions));
        return all == 0
                ? say("no occasion", "pas d'occasion")
                : Math.round(tally().get(answers)) + say(" of ", " sur ") + all;
    }

    private String clarity() {
        double clear = Rule.CLEAR.of(tally());
        return Double.isNaN(clear)
                ? say("no occasion.", "pas d'occasion.")
                : language().number(Words.number(clear, 2))
                        + say(
                                " (1: the turn before always decides the next move; 0: it tells nothing).",
                                " (1 : le tour d'avant décide toujours du suivant ; 0 : il n'en dit rien).");
    }

    private String say(String english, String french) {
        return language().say(english, french);
    }

    private Language language() {
        return words.language();
    }
}
