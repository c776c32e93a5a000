/** Reports as pages for a browser, each in one file that needs nothing else. */
@NullMarked
package dilemma.report.html;

import org.jspecify.annotations.NullMarked;
