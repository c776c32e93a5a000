/** Forgivers: a defection of the partner weighs less the more cooperation followed or preceded it. */
@NullMarked
package dilemma.library.forgiving;

import org.jspecify.annotations.NullMarked;
