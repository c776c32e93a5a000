package dilemma.oracle;

import dilemma.random.RandomSource;
import java.util.OptionalInt;

/** A strategy as a function of the two strings of moves that the player remembers. */
@FunctionalInterface
public interface NaiveRule {

    /**
     * Returns 'C' or 'D'.
     *
     * @param own the player's own moves so far
     * @param partner the partner's moves as the player saw them
     * @param left how many turns are left, this one included, where the player is told
     * @param random the player's random numbers
     */
    char next(String own, String partner, OptionalInt left, RandomSource random);
}
