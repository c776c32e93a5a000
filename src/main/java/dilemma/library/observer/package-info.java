/** Observers: they judge the partner by what it does, and treat it accordingly. */
@NullMarked
package dilemma.library.observer;

import org.jspecify.annotations.NullMarked;
