/** Files: JSON that says what is wrong with it, CSV, schemas, and writing that leaves no half of a file behind. */
@NullMarked
package dilemma.io;

import org.jspecify.annotations.NullMarked;
