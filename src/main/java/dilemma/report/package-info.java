/** What people look at: pages for a browser, and figures for a paper. */
@NullMarked
package dilemma.report;

import org.jspecify.annotations.NullMarked;
