/** Memory-one rules with parameters, the zero-determinant family among them. */
@NullMarked
package dilemma.library.memoryone;

import org.jspecify.annotations.NullMarked;
