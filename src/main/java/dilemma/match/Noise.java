package dilemma.match;

/**
 * Mistakes that happen to both players.
 *
 * @param execution the probability that a move is made as the other one, in [0, 1]; both players see the move made
 * @param perception the probability that a player sees its partner's move as the other one, in [0, 1]
 */
public record Noise(double execution, double perception) {

    /** No mistakes. */
    public static final Noise NONE = new Noise(0, 0);

    /** Checks the probabilities. */
    public Noise {
        if (!(execution >= 0 && execution <= 1)) {
            throw new IllegalArgumentException("execution noise must be from 0 to 1, but was " + execution);
        }
        if (!(perception >= 0 && perception <= 1)) {
            throw new IllegalArgumentException("perception noise must be from 0 to 1, but was " + perception);
        }
    }

    /** Returns whether a mistake is left to chance: one of the probabilities is neither 0 nor 1. */
    public boolean isRandom() {
        return (execution > 0 && execution < 1) || (perception > 0 && perception < 1);
    }
}
