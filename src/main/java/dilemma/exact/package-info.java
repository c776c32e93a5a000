/** The exact engine: what two automata may expect of a match, computed and not sampled. */
@NullMarked
package dilemma.exact;

import org.jspecify.annotations.NullMarked;
