/** Retaliators: they keep an account of who exploited whom. */
@NullMarked
package dilemma.library.retaliator;

import org.jspecify.annotations.NullMarked;
