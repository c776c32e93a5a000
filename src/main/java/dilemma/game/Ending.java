package dilemma.game;

/** When a match ends. */
public sealed interface Ending {

    /** The most turns that a match may have: 10<sup>9</sup>. */
    int MAX_TURNS = 1_000_000_000;

    /** The largest mean length of a randomly ended match without a cap: 10<sup>7</sup> turns. */
    double MAX_MEAN_TURNS = 1e7;

    /** Returns the mean number of turns, at least 1; infinite where the match does not end. */
    double meanTurns();

    /**
     * Returns the number of turns of a match that draws its length with {@code u}, uniform in [0, 1).
     *
     * @throws IllegalStateException if the match does not end
     */
    int turns(double u);

    /** Returns whether the length is left to chance. */
    boolean isRandom();

    /** Returns whether the match does not end. */
    default boolean isEndless() {
        return this instanceof Limit;
    }

    /**
     * Exactly so many turns.
     *
     * @param turns from 1 to {@link #MAX_TURNS}
     */
    record Fixed(int turns) implements Ending {

        /** Checks the number of turns. */
        public Fixed {
            checkTurns(turns);
        }

        @Override
        public double meanTurns() {
            return turns;
        }

        @Override
        public int turns(double u) {
            return turns;
        }

        @Override
        public boolean isRandom() {
            return false;
        }
    }

    /**
     * After every turn another follows with a given probability, up to a cap.
     *
     * @param continuation w, in [0, 1): the mean length is 1 / (1 - w) where no cap cuts it
     * @param cap the most turns, from 1 to {@link #MAX_TURNS}
     */
    record Continuation(double continuation, int cap) implements Ending {

        /** Checks the probability and the cap. */
        public Continuation {
            if (!(continuation >= 0 && continuation < 1)) {
                throw new IllegalArgumentException(
                        "continuation must be at least 0 and below 1, but was " + continuation);
            }
            checkTurns(cap);
        }

        /** Returns (1 - w<sup>cap</sup>) / (1 - w). */
        @Override
        public double meanTurns() {
            // 1 - pow(w, cap) would lose its digits where w is close to 1
            double mean = -StrictMath.expm1(cap * StrictMath.log1p(continuation - 1)) / (1 - continuation);
            return Math.max(1, Math.min(cap, mean));
        }

        /** Inverts the geometric distribution: the length exceeds n with probability w<sup>n</sup>. */
        @Override
        public int turns(double u) {
            if (continuation == 0) {
                return 1;
            }
            double further = StrictMath.floor(StrictMath.log(1 - u) / StrictMath.log(continuation));
            return (int) Math.min(cap, 1 + further);
        }

        @Override
        public boolean isRandom() {
            return continuation > 0 && cap > 1;
        }
    }

    /** Never: what is asked for is the long-run mean from the start, which no match can be played for. */
    record Limit() implements Ending {

        @Override
        public double meanTurns() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public int turns(double u) {
            throw new IllegalStateException("a match without an end has no number of turns");
        }

        @Override
        public boolean isRandom() {
            return false;
        }
    }

    private static void checkTurns(int turns) {
        if (turns < 1 || turns > MAX_TURNS) {
            throw new IllegalArgumentException("turns must be from 1 to " + MAX_TURNS + ", but was " + turns);
        }
    }
}
