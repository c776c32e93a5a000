package dilemma.sweep;

import java.util.List;

/**
 * Which levels the factors of an experiment have in which of its cells.
 *
 * @param <L> what a level is
 */
public sealed interface Design<L> permits CrossedDesign, SampledDesign {

    /** The most cells: 10<sup>7</sup>. */
    long MOST_CELLS = 10_000_000;

    /** Returns how many cells there are. */
    long cells();

    /**
     * Returns the levels of a cell, one for each factor.
     *
     * @param cell its number, from 0
     */
    List<L> cell(long cell);
}
