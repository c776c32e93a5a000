/** Players that ask another player; teams are data. */
@NullMarked
package dilemma.library.meta;

import org.jspecify.annotations.NullMarked;
