/** Strategies that hardly look at the partner at all. */
@NullMarked
package dilemma.library.basic;

import org.jspecify.annotations.NullMarked;
