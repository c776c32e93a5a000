/** The rules of Axelrod's second tournament (Axelrod 1980b), as they were rewritten for the Axelrod library. */
@NullMarked
package dilemma.library.secondtournament;

import org.jspecify.annotations.NullMarked;
