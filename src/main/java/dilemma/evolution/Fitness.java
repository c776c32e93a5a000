package dilemma.evolution;

/** How payoffs become fitness, to which the chance of having offspring is proportional. */
public sealed interface Fitness {

    /** Returns the natural logarithm of the fitness of a payoff; negative infinity where it is 0. */
    double logOf(double payoff);

    /** Returns how strong selection is; 0 where it is neutral. */
    double intensity();

    /**
     * exp(β · payoff) (Traulsen, Shoresh, Nowak 2008).
     *
     * @param intensity β, at least 0
     */
    record Exponential(double intensity) implements Fitness {

        /** Checks the intensity. */
        public Exponential {
            if (!(intensity >= 0 && intensity < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the intensity must be a number from 0, but was " + intensity);
            }
        }

        @Override
        public double logOf(double payoff) {
            return intensity * payoff;
        }
    }

    /**
     * 1 - s + s · payoff (Nowak, Sasaki, Taylor, Fudenberg 2004). Where nobody has any fitness, all have the same.
     *
     * @param intensity s, in [0, 1]
     */
    record Linear(double intensity) implements Fitness {

        /** Checks the intensity. */
        public Linear {
            if (!(intensity >= 0 && intensity <= 1)) {
                throw new IllegalArgumentException(
                        "the intensity of linear fitness must be from 0 to 1, but was " + intensity);
            }
        }

        @Override
        public double logOf(double payoff) {
            return StrictMath.log(1 - intensity + intensity * payoff);
        }
    }
}
