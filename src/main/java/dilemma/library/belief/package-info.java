/** Believers: they estimate how the partner answers each kind of turn, and play what is then best. */
@NullMarked
package dilemma.library.belief;

import org.jspecify.annotations.NullMarked;
