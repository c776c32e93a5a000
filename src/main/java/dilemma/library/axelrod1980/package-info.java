/** The rules of Axelrod's first tournament (Axelrod 1980), but for tit for tat, grudger and random. */
@NullMarked
package dilemma.library.axelrod1980;

import org.jspecify.annotations.NullMarked;
