package dilemma.exact;

import dilemma.game.Outcome;
import java.util.function.Predicate;

/** Some turns of a match, as many as are expected, and what is to be expected on them and after them. */
interface Prospect {

    /** Returns how many of the turns are expected to have such an outcome, the first player's move first. */
    double frequency(Predicate<Outcome> such);

    /** Returns the turns that follow those that have such an outcome. */
    Prospect after(Predicate<Outcome> such);
}
