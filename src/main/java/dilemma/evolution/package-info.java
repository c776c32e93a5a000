/** Populations that change over time: ecological, Moran, imitation. */
@NullMarked
package dilemma.evolution;

import org.jspecify.annotations.NullMarked;
