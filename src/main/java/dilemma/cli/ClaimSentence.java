package dilemma.cli;

import dilemma.sweep.Claim;
import dilemma.sweep.SweepSummary;

/**
 * What came of a claim, in a sentence.
 *
 * @param claim the claim
 * @param summary what came out
 */
record ClaimSentence(Claim claim, SweepSummary summary) {

    /** Returns the claim and whether it holds, with the figures. */
    String text() {
        return claim.says() + " "
                + claim.verdict(summary).map(ClaimSentence::verdict).orElse("Not told by these cells.");
    }

    private static String verdict(Claim.Verdict verdict) {
        String figures = verdict.other().isEmpty()
                ? "rank correlation of " + verdict.first() + " with success " + Words.signed(verdict.figure(), 2)
                : verdict.first() + " " + Words.number(verdict.figure(), 3) + ", " + verdict.other() + " "
                        + Words.number(verdict.otherFigure(), 3);
        if (!verdict.isClear()) {
            return "Too close to tell: " + figures + ".";
        }
        return (verdict.holds() ? "It holds: " : "It does not hold: ") + figures + ".";
    }
}
