package dilemma.cli;

import java.util.List;

/**
 * What people see while they answer: a page that is painted over and over where a screen can be painted, elsewhere what
 * happens line by line.
 *
 * @param common where it is printed
 * @param isPainted whether the screen can be painted
 */
record Screen(Common common, boolean isPainted) {

    private static final String HOME = "\u001b[H";
    private static final String CLEAR_REST_OF_LINE = "\u001b[K";
    private static final String CLEAR_BELOW = "\u001b[J";

    /** Shows a page in the place of the one before. */
    void paint(List<String> page) {
        if (isPainted) {
            common.out().print(HOME);
            common.print(page.stream().map(line -> line + CLEAR_REST_OF_LINE).toList());
            common.out().print(CLEAR_BELOW);
            common.out().flush();
        }
    }

    /** Tells what has happened, to those who see no pages. */
    void tell(List<String> lines) {
        if (!isPainted) {
            common.print(lines);
            common.out().flush();
        }
    }

    /** Leaves what is painted behind for what is printed next. */
    void leave() {
        paint(List.of());
    }
}
