/** Ratio keepers: they hold the cooperations and defections of both players in a fixed proportion. */
@NullMarked
package dilemma.library.ratio;

import org.jspecify.annotations.NullMarked;
