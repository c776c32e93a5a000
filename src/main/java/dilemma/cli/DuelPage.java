package dilemma.cli;

import dilemma.match.MatchRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * A match that people play, as a page for a screen: the game, the rules, the moves so far and the keys.
 *
 * @param duel the match
 * @param words the words about it
 * @param glyphs the characters that can be shown
 * @param ink the colors
 * @param columns how many characters a line has
 */
record DuelPage(Duel duel, DuelWords words, Glyphs glyphs, Ink ink, int columns) {

    /** Returns what comes before the first turn. */
    List<String> introduction() {
        List<String> lines = new ArrayList<>();
        for (String line : new PayoffTable(words.game(), List.of(), glyphs, words.language()).lines()) {
            lines.addAll(line.length() > columns ? Words.wrap(line, columns) : List.of(line));
        }
        lines.add("");
        lines.addAll(Words.wrap(String.join(" ", new DuelRules(duel.rules(), words).sentences()), columns));
        return lines;
    }

    /**
     * Returns the page.
     *
     * @param whose what to say to the one who is to choose; nothing where there is only one
     * @param isHelpWanted whether all keys are to be explained
     */
    List<String> lines(String whose, boolean isHelpWanted) {
        List<String> lines = introduction();
        lines.add("");
        lines.addAll(played());
        lines.add("");
        MoveKeys keys = new MoveKeys(words.game(), words.language());
        lines.addAll(isHelpWanted ? keys.help() : List.of(keys.legend(glyphs, ink)));
        if (!whose.isEmpty()) {
            lines.add(whose);
        }
        return lines;
    }

    private List<String> played() {
        MatchRecord seen = duel.seen();
        if (seen.turns() == 0) {
            return List.of(words.language().say("The first turn.", "Le premier tour."));
        }
        List<String> lines = new ArrayList<>(new MoveLines(words, ink, columns).latest(seen));
        lines.addAll(Words.wrap(new TurnSentence(duel, words).text(), columns));
        return lines;
    }
}
