/** Players that follow a mathematical sequence, whatever happens. */
@NullMarked
package dilemma.library.sequence;

import org.jspecify.annotations.NullMarked;
