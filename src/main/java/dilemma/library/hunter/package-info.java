/** Hunters: they look for a kind of partner that can be exploited, and defect when they have found it. */
@NullMarked
package dilemma.library.hunter;

import org.jspecify.annotations.NullMarked;
