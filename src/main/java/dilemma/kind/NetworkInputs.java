package dilemma.kind;

import dilemma.game.Move;
import dilemma.strategy.History;

/**
 * What a {@link NeuralNetwork} looks at: 17 numbers.
 *
 * <p>First come six moves, with two numbers each, which say whether it was C and whether it was D; both are 0 where the
 * turn has not been played. They are the partner's on turns 1 and 2, the player's own on the last turn and on the one
 * before, and the partner's on the last turn and on the one before. Then come five counts: of the partner's C and D, of
 * the player's own C and D, and of the turns played.
 */
public final class NetworkInputs {

    /** How many there are. */
    public static final int COUNT = 17;

    private final double[] values = new double[COUNT];

    NetworkInputs() {}

    /** Returns the numbers after a history; they change when the next is read. */
    double[] read(History history) {
        if (history.played() >= 1) {
            move(0, history.partnerOn(1));
            move(4, history.ownLast());
            move(8, history.partnerLast());
        }
        if (history.played() >= 2) {
            move(2, history.partnerOn(2));
            move(6, history.ownAgo(2));
            move(10, history.partnerAgo(2));
        }
        values[12] = history.partnerCooperations();
        values[13] = history.partnerDefections();
        values[14] = history.ownCooperations();
        values[15] = history.ownDefections();
        values[16] = history.played();
        return values;
    }

    private void move(int input, Move move) {
        values[input] = move.cooperation();
        values[input + 1] = 1 - move.cooperation();
    }
}
