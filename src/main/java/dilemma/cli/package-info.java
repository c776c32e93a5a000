/** The command line: options become records, results become text; alone prints and exits. */
@NullMarked
package dilemma.cli;

import org.jspecify.annotations.NullMarked;
