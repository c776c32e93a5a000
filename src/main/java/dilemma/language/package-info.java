/** The languages in which the program talks to people. */
@NullMarked
package dilemma.language;

import org.jspecify.annotations.NullMarked;
