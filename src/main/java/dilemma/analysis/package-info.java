/**
 * Holds strategies against recorded behaviour, and results against published ones; finds out what strategies are like,
 * and groups them by it.
 */
@NullMarked
package dilemma.analysis;

import org.jspecify.annotations.NullMarked;
