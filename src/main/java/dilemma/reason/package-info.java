/** Why strategies move as they do, in words. */
@NullMarked
package dilemma.reason;

import org.jspecify.annotations.NullMarked;
