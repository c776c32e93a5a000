/** Finite automata: the integer form of rules told as states, and the smallest automaton that plays the same. */
@NullMarked
package dilemma.automaton;

import org.jspecify.annotations.NullMarked;
