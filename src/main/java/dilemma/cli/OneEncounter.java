package dilemma.cli;

import dilemma.game.OneShotAnalysis;
import java.util.ArrayList;
import java.util.List;

/**
 * Two prisoners who meet once.
 *
 * @param lectern what the lesson has at hand
 */
record OneEncounter(Lectern lectern) implements Lesson {

    @Override
    public String title() {
        return lectern.say("One encounter", "Une seule rencontre");
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(lectern.wrapped(lectern.say(
                "Two accomplices are questioned apart. Each can stay silent or betray the other, and neither learns"
                        + " what the other does before it is done.",
                "Deux complices sont interrogés séparément. Chacun peut se taire ou trahir l'autre, et aucun"
                        + " n'apprend le choix de l'autre avant d'avoir fait le sien.")));
        lines.add("");
        lines.addAll(new PayoffTable(lectern.game(), List.of(), lectern.glyphs(), lectern.language()).lines());
        lines.add("");
        lines.addAll(lectern.wrapped(
                new GameKindSentence(OneShotAnalysis.of(lectern.game()).kind(), lectern.words()).text()));
        return lines;
    }
}
