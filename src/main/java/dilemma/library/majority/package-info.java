/** Majority players: they count the partner's moves. */
@NullMarked
package dilemma.library.majority;

import org.jspecify.annotations.NullMarked;
