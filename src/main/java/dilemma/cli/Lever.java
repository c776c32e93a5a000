package dilemma.cli;

import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;

/**
 * Something that a society can change, before and after.
 *
 * @param says what is done, and how it is measured
 * @param before its setting before, in words
 * @param after its setting after
 * @param without the tournament before
 * @param with the tournament after
 */
record Lever(String says, String before, String after, TournamentResult without, TournamentResult with) {

    /** Returns whether reciprocity is behind betrayal before, and ahead of it after. */
    boolean turns() {
        return !isReciprocityAhead(without) && isReciprocityAhead(with);
    }

    /** Returns whether tit for tat is ahead of constant betrayal. */
    static boolean isReciprocityAhead(TournamentResult result) {
        return reciprocity(result).rank() < betrayal(result).rank();
    }

    /** Returns the place of tit for tat. */
    static Standing reciprocity(TournamentResult result) {
        return of(result, "tit-for-tat");
    }

    /** Returns the place of constant betrayal. */
    static Standing betrayal(TournamentResult result) {
        return of(result, "always-defect");
    }

    private static Standing of(TournamentResult result, String reference) {
        return result.standings().stream()
                .filter(standing -> standing.entrant().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
