package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.strategy.History;
import java.util.Arrays;

/** What a team decides from: what its members propose on this turn, and what their proposals would have earned. */
final class Council {

    private final Move[] proposals;
    private final double[] scores;

    /** The members, best first; among equals the later one first. */
    private final int[] ranking;

    private History history = new History(false);

    Council(int members) {
        proposals = new Move[members];
        Arrays.fill(proposals, Move.C);
        scores = new double[members];
        ranking = new int[members];
        for (int place = 0; place < members; place++) {
            ranking[place] = members - 1 - place;
        }
    }

    /** Takes note of the turn before: what each proposal earned against the move that the partner made. */
    void score(Payoffs payoffs, Move partner) {
        double cooperation = payoffs.of(Outcome.of(Move.C, partner));
        double defection = payoffs.of(Outcome.of(Move.D, partner));
        for (int member = 0; member < scores.length; member++) {
            scores[member] += proposals[member] == Move.C ? cooperation : defection;
        }
    }

    void propose(int member, Move move) {
        proposals[member] = move;
    }

    void watch(History match) {
        history = match;
    }

    /** Returns what the team has perceived of its match. */
    History history() {
        return history;
    }

    int size() {
        return proposals.length;
    }

    Move proposal(int member) {
        return proposals[member];
    }

    /** Returns how many members propose D. */
    int defections() {
        int defections = 0;
        for (Move proposal : proposals) {
            defections += proposal.bit();
        }
        return defections;
    }

    /** Returns whether one of those with the largest score proposes C. */
    boolean isWinnerCooperating() {
        double best = Double.NEGATIVE_INFINITY;
        boolean cooperates = false;
        for (int member = 0; member < scores.length; member++) {
            if (scores[member] > best) {
                best = scores[member];
                cooperates = proposals[member] == Move.C;
            } else if (scores[member] == best) {
                cooperates |= proposals[member] == Move.C;
            }
        }
        return cooperates;
    }

    /** Returns the member at a place of the ranking by score, from 0. */
    int ranked(int place) {
        // from turn to turn the order changes little: insertion is quick
        for (int i = 1; i < ranking.length; i++) {
            int member = ranking[i];
            int j = i;
            while (j > 0 && isBetter(member, ranking[j - 1])) {
                ranking[j] = ranking[j - 1];
                j--;
            }
            ranking[j] = member;
        }
        return ranking[place];
    }

    private boolean isBetter(int member, int other) {
        return scores[member] > scores[other] || (scores[member] == scores[other] && member > other);
    }
}
