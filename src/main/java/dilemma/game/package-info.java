/** The game of one turn: moves, payoffs, endings of a match, and the one-shot analysis. */
@NullMarked
package dilemma.game;

import org.jspecify.annotations.NullMarked;
