/** What files of results tell, read back for reports and figures: names and numbers alone. */
@NullMarked
package dilemma.result;

import org.jspecify.annotations.NullMarked;
