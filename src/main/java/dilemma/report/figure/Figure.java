package dilemma.report.figure;

/** Something that can be drawn. */
@FunctionalInterface
public interface Figure {

    /**
     * Lays the figure out.
     *
     * @throws NotDrawableException if it does not fit on the page
     */
    Drawing draw(Look look);
}
