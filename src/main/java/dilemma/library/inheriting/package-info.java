/** Players that learn from match to match. */
@NullMarked
package dilemma.library.inheriting;

import org.jspecify.annotations.NullMarked;
