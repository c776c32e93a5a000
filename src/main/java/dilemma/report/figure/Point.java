package dilemma.report.figure;

/**
 * A place on the page.
 *
 * @param x millimetres from the left
 * @param y millimetres from the top
 */
record Point(double x, double y) {}
