package dilemma.cli;

import dilemma.analysis.Comparison;
import dilemma.analysis.JudgedShift;
import dilemma.analysis.JudgedShift.Verdict;
import dilemma.analysis.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a comparison says.
 *
 * @param comparison what came out
 * @param glyphs the characters that can be shown
 */
record ComparisonSentences(Comparison comparison, Glyphs glyphs) {

    /** Returns the text. */
    String text() {
        if (comparison.entrants().isEmpty()) {
            return "Nobody takes part in both.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(ranks());
        double tau = comparison.kendallTauB();
        if (!Double.isNaN(tau)) {
            sentences.add("The rank correlation of both orders is " + Words.signed(tau, 2) + " (Kendall's tau-b).");
        }
        if (comparison.isComparable()) {
            sentences.addAll(scores());
        } else {
            sentences.add("The scores are of different games: ranks can be compared, scores cannot.");
        }
        return String.join(" ", sentences);
    }

    private String ranks() {
        List<Shift> moved = comparison.entrants().stream()
                .map(JudgedShift::shift)
                .filter(shift -> shift.climbed() != 0)
                .toList();
        String all = Words.count(comparison.entrants().size(), "entrant");
        if (moved.isEmpty()) {
            return "Of " + all + " in both none has another rank.";
        }
        Shift farthest = moved.stream()
                .max(Comparator.comparingInt(shift -> Math.abs(shift.climbed())))
                .orElseThrow();
        return "Of " + all + " in both " + moved.size() + (moved.size() == 1 ? " has" : " have")
                + " another rank; " + Words.plain(farthest.after().name(), glyphs) + " moved farthest, from "
                + farthest.before().rank() + " to " + farthest.after().rank() + ".";
    }

    private List<String> scores() {
        List<String> sentences = new ArrayList<>();
        long beyond = comparison.count(Verdict.BEYOND_CHANCE);
        sentences.add(beyond + " of " + Words.count(comparison.entrants().size(), "score") + " changed beyond chance ("
                + ShiftTable.MARK + "): Student's t, at 5 % over all of them by the correction of Holm (1979).");
        long certain = comparison.entrants().stream()
                .filter(entrant -> entrant.shift().isCertain())
                .count();
        if (certain > 0) {
            sentences.add(
                    "Chance has no part in " + certain + " of them: any change of theirs is a change of the rules.");
        }
        long unknown = comparison.count(Verdict.UNKNOWN);
        if (unknown > 0) {
            sentences.add("Of " + unknown + " it cannot be told: a single repetition has no standard error.");
        }
        return sentences;
    }
}
