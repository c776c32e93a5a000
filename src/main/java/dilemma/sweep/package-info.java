/** Experiments: many tournaments that differ in the parameters that are varied. */
@NullMarked
package dilemma.sweep;

import org.jspecify.annotations.NullMarked;
