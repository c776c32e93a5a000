/** Strategies that are data: each kind reads its figures and plays by them. */
@NullMarked
package dilemma.kind;

import org.jspecify.annotations.NullMarked;
