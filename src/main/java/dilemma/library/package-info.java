/** Strategies that are procedures, one small class each; {@link dilemma.library.Library} is the table of contents. */
@NullMarked
package dilemma.library;

import org.jspecify.annotations.NullMarked;
