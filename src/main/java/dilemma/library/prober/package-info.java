/** Probers: they open with fixed moves and choose how to go on by the partner's answer. */
@NullMarked
package dilemma.library.prober;

import org.jspecify.annotations.NullMarked;
