/** Learners: what a move brought them decides how likely they are to make it again. */
@NullMarked
package dilemma.library.learning;

import org.jspecify.annotations.NullMarked;
