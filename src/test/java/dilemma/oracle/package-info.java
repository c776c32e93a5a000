/**
 * A second, naive reading of what a tournament computes, to hold the real one against: plain loops over strings of
 * moves, written from the definitions in words.
 */
@NullMarked
package dilemma.oracle;

import org.jspecify.annotations.NullMarked;
