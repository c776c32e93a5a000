/** Holds strategies against recorded behaviour, and results against published ones. */
@NullMarked
package dilemma.analysis;

import org.jspecify.annotations.NullMarked;
