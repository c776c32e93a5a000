/** Strategies that are other programs: how they are started, asked, watched and stopped. */
@NullMarked
package dilemma.process;

import org.jspecify.annotations.NullMarked;
