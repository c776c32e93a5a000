/** Tit for tat that stands up against a long run of its own equal moves. */
@NullMarked
package dilemma.library.resurrection;

import org.jspecify.annotations.NullMarked;
