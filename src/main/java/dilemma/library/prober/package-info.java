/** Probers: they try the partner out by fixed moves or at random, and go on by its answer. */
@NullMarked
package dilemma.library.prober;

import org.jspecify.annotations.NullMarked;
