package dilemma.cli;

import dilemma.language.Language;
import dilemma.tournament.MatchFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What external programs did wrong, in a sentence for each of them.
 *
 * @param faults what they did, those of one entrant one after another
 * @param glyphs the characters that can be shown
 * @param language the language of the sentences
 */
record FaultSentences(List<MatchFault> faults, Glyphs glyphs, Language language) {

    /** Returns the sentences. */
    List<String> sentences() {
        Map<String, List<MatchFault>> byEntrant = new LinkedHashMap<>();
        for (MatchFault fault : faults) {
            byEntrant
                    .computeIfAbsent(fault.entrant(), none -> new java.util.ArrayList<>())
                    .add(fault);
        }
        return byEntrant.values().stream().map(this::sentence).toList();
    }

    private String sentence(List<MatchFault> ofOne) {
        MatchFault first = ofOne.get(0);
        int more = ofOne.size() - 1;
        return plain(first.entrant()) + " " + plain(first.fault().message()) + ", "
                + language.say("on turn ", "au tour ") + first.fault().turn()
                + language.say(" against ", " contre ") + plain(first.opponent())
                + (more == 0 ? "." : language.say("; " + more + " faults more.", " ; " + more + " fautes de plus."));
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
