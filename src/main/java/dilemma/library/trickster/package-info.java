/** Tricksters: they show one face and now and then the other. */
@NullMarked
package dilemma.library.trickster;

import org.jspecify.annotations.NullMarked;
