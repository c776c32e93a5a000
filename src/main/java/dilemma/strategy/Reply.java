package dilemma.strategy;

import dilemma.game.Move;

/**
 * What a transform makes of a proposal on one turn.
 *
 * @param onC the probability of C where C is proposed, in [0, 1]
 * @param onD the probability of C where D is proposed, in [0, 1]
 * @param isFaithfulOnC whether, where C is proposed, it draws one number u if this probability is neither 0 nor 1, and
 *     plays C exactly if u is below it, and draws no other number
 * @param isFaithfulOnD whether it does so where D is proposed
 */
public record Reply(double onC, double onD, boolean isFaithfulOnC, boolean isFaithfulOnD) {

    static final Reply STANDS = new Reply(1, 0, true, true);
    static final Reply FLIPPED = new Reply(0, 1, true, true);
    static final Reply COOPERATES = certain(Move.C);
    static final Reply DEFECTS = certain(Move.D);

    /** Returns one that is a move whatever is proposed. */
    static Reply certain(Move move) {
        return new Reply(move.cooperation(), move.cooperation(), true, true);
    }

    /** Returns the probability of C where C is proposed with a probability. */
    double cooperation(double proposal) {
        if (proposal == 0) {
            return onD;
        }
        return proposal == 1 ? onC : proposal * onC + (1 - proposal) * onD;
    }

    /**
     * Returns whether it can be told from the probability of C alone what is drawn and played, given that it can be
     * told of the proposal: where the proposal is drawn, only if it stands.
     */
    boolean isSeedFaithful(double proposal) {
        if (proposal == 0) {
            return isFaithfulOnD;
        }
        return proposal == 1 ? isFaithfulOnC : equals(STANDS);
    }
}
