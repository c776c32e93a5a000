/** Backstabbers: they cooperate until they have had enough, and defect at the end where they know when it comes. */
@NullMarked
package dilemma.library.backstabber;

import org.jspecify.annotations.NullMarked;
