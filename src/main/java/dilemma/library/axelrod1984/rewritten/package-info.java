/**
 * The rules of Axelrod's second tournament (Axelrod 1980b), rebuilt for the Axelrod library, most of them from the
 * programs that have survived.
 */
@NullMarked
package dilemma.library.axelrod1984.rewritten;

import org.jspecify.annotations.NullMarked;
