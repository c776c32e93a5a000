/** Static figures of results: trees of marks in millimetres, drawn as SVG, PNG and PDF. */
@NullMarked
package dilemma.report.figure;

import org.jspecify.annotations.NullMarked;
