/** Rules that judge their partner by the last two turns. */
@NullMarked
package dilemma.library.memorytwo;

import org.jspecify.annotations.NullMarked;
