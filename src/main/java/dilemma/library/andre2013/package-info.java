/** The players of Andre, Honovan, Felipe and Frederico (2013): rules of thumb about scores, counts and moods. */
@NullMarked
package dilemma.library.andre2013;

import org.jspecify.annotations.NullMarked;
