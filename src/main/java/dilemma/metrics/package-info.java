/** What is measured: tallies of matches, scores with their uncertainty, rates, and rankings. */
@NullMarked
package dilemma.metrics;

import org.jspecify.annotations.NullMarked;
