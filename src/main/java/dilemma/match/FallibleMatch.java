package dilemma.match;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;

/** A match in which partners may be taken for strangers, and moves made or seen as the other one, turn by turn. */
final class FallibleMatch {

    private final Seat first;
    private final Seat second;
    private final double execution;
    private final double perception;
    private final double strangeness;
    private final RandomSource noise;
    private final RandomSource recognition;
    private boolean isUnderway;

    FallibleMatch(Seat first, Seat second, Conditions conditions, Seed address) {
        this.first = first;
        this.second = second;
        this.execution = conditions.noise().execution();
        this.perception = conditions.noise().perception();
        this.strangeness = 1 - conditions.recognition();
        this.noise = address.child(Streams.NOISE).stream();
        this.recognition = address.child(Streams.RECOGNITION).stream();
    }

    /** Plays the next turn. */
    void next() {
        if (isUnderway) {
            first.forgetIf(recognition.nextBoolean(strangeness));
            second.forgetIf(recognition.nextBoolean(strangeness));
        }
        isUnderway = true;
        Move a = mistaken(first.choose(), execution);
        Move b = mistaken(second.choose(), execution);
        first.remember(a, mistaken(b, perception));
        second.remember(b, mistaken(a, perception));
    }

    private Move mistaken(Move move, double probability) {
        return noise.nextBoolean(probability) ? move.flipped() : move;
    }
}
