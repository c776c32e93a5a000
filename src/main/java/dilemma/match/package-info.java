/** Plays a match: two players, turn by turn, under the rules of a match. */
@NullMarked
package dilemma.match;

import org.jspecify.annotations.NullMarked;
