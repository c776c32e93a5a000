/**
 * Files: JSON that says what is wrong with it, CSV, schemas, plugins from jars, and writing that leaves no half of a
 * file behind.
 */
@NullMarked
package dilemma.io;

import org.jspecify.annotations.NullMarked;
