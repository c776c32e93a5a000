package dilemma.game;

/**
 * A set of Nash equilibria in which players leave their move to chance: every pair of probabilities of cooperating, one
 * from each range.
 *
 * @param first the first player's probabilities of cooperating
 * @param second the second player's
 */
public record MixedEquilibrium(Range first, Range second) {

    /**
     * Probabilities from the least to the most, both included.
     *
     * @param least in [0, 1]
     * @param most in [least, 1]
     */
    public record Range(double least, double most) {

        static final Range DEFECT = new Range(0, 0);
        static final Range COOPERATE = new Range(1, 1);
        static final Range ANY = new Range(0, 1);

        /** Checks the probabilities. */
        public Range {
            if (!(least >= 0 && least <= most && most <= 1)) {
                throw new IllegalArgumentException(
                        "a range of probabilities must lie in [0, 1], but was from " + least + " to " + most);
            }
        }
    }

    /** Returns the one equilibrium in which both cooperate with this probability. */
    static MixedEquilibrium at(double probability) {
        Range point = new Range(probability, probability);
        return new MixedEquilibrium(point, point);
    }

    /** Returns whether it is a single equilibrium, not a whole range of them. */
    public boolean isSingle() {
        return first.least() == first.most() && second.least() == second.most();
    }
}
