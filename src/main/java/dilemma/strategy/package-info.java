/** What a strategy is: the contract, its traits, the catalogue by name, references and transforms. */
@NullMarked
package dilemma.strategy;

import org.jspecify.annotations.NullMarked;
