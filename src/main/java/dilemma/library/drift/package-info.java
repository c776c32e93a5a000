/** Drifters: their chance of cooperating grows or shrinks in the course of a match. */
@NullMarked
package dilemma.library.drift;

import org.jspecify.annotations.NullMarked;
