/** Tit for tat and its relatives: they answer the partner's latest moves. */
@NullMarked
package dilemma.library.titfortat;

import org.jspecify.annotations.NullMarked;
