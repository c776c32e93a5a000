package dilemma.match;

import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;

/** A match told turn by turn: what both chose and why it may have come out otherwise. */
public final class Chronicle {

    private Chronicle() {}

    /**
     * Plays a match and returns its turns: the same moves that every engine makes from this address. Faults are told
     * where the match is played, not where it is told again.
     */
    public static List<Turn> of(Match match, Seed address) {
        Draws firstDraws = new Draws(address.child(Streams.FIRST_PLAYER).stream());
        Draws secondDraws = new Draws(address.child(Streams.SECOND_PLAYER).stream());
        Seat first = new Seat(match, true, firstDraws, fault -> {});
        Seat second = new Seat(match, false, secondDraws, fault -> {});
        FallibleMatch course = new FallibleMatch(first, second, match.conditions(), address);
        List<Turn> turns = new ArrayList<>();
        try {
            for (int left = match.turns(address); left > 0; left--) {
                course.next();
                turns.add(new Turn(first.deed(firstDraws.taken()), second.deed(secondDraws.taken())));
            }
        } finally {
            first.leave();
            second.leave();
        }
        return turns;
    }

    /** Keeps the numbers that are taken from a source. */
    private static final class Draws implements RandomSource {

        private final RandomSource source;
        private final List<Double> numbers = new ArrayList<>();

        Draws(RandomSource source) {
            this.source = source;
        }

        @Override
        public double nextDouble() {
            double number = source.nextDouble();
            numbers.add(number);
            return number;
        }

        /** Returns those since it was last asked. */
        List<Double> taken() {
            List<Double> taken = List.copyOf(numbers);
            numbers.clear();
            return taken;
        }
    }
}
