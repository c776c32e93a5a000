/** Grudgers and punishers: a defection of the partner is answered for longer than a turn. */
@NullMarked
package dilemma.library.grudger;

import org.jspecify.annotations.NullMarked;
