package dilemma.match;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;

/**
 * The turns of a match in which things may go wrong, one after another.
 *
 * <p>On every turn, in this order: recognition, the choice of both players, execution noise, perception noise.
 */
final class Turns {

    private final Seat first;
    private final Seat second;
    private final double execution;
    private final double perception;
    private final double strangeness;
    private final RandomSource noise;
    private final RandomSource recognition;

    private int played;
    private Move firstMove = Move.C;
    private Move secondMove = Move.C;

    Turns(Seat first, Seat second, Conditions conditions, Seed address) {
        this.first = first;
        this.second = second;
        this.execution = conditions.noise().execution();
        this.perception = conditions.noise().perception();
        this.strangeness = 1 - conditions.recognition();
        this.noise = address.child(Streams.NOISE).stream();
        this.recognition = address.child(Streams.RECOGNITION).stream();
    }

    /** Plays the next turn. */
    void play() {
        if (played++ > 0) {
            first.forgetIf(recognition.nextBoolean(strangeness));
            second.forgetIf(recognition.nextBoolean(strangeness));
        }
        firstMove = mistaken(first.choose(), execution);
        secondMove = mistaken(second.choose(), execution);
        first.remember(firstMove, mistaken(secondMove, perception));
        second.remember(secondMove, mistaken(firstMove, perception));
    }

    private Move mistaken(Move move, double probability) {
        return noise.nextBoolean(probability) ? move.flipped() : move;
    }

    /** Returns how many turns have been played. */
    int played() {
        return played;
    }

    /** Returns the move that the first player made on the last turn. */
    Move firstMove() {
        return firstMove;
    }

    /** Returns the move that the second player made on the last turn. */
    Move secondMove() {
        return secondMove;
    }
}
