/** Tournaments: who meets whom, how often, on how many threads, and what comes out. */
@NullMarked
package dilemma.tournament;

import org.jspecify.annotations.NullMarked;
