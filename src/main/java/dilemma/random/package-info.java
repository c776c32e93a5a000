/** The one random generator of Dilemma, and the addresses of its draws. */
@NullMarked
package dilemma.random;

import org.jspecify.annotations.NullMarked;
