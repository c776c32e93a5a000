package dilemma.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell for every combination of levels; those of the last factor change fastest.
 *
 * @param factors what is varied
 */
public record CrossedDesign<L>(List<Factor.Listed<L>> factors) implements Design<L> {

    /** Checks that there are at most {@link #MOST_CELLS}. */
    public CrossedDesign {
        factors = List.copyOf(factors);
        double cells = 1;
        for (Factor.Listed<L> factor : factors) {
            cells *= factor.levels().size();
        }
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("has more than the " + MOST_CELLS + " cells that there may be");
        }
    }

    @Override
    public long cells() {
        long cells = 1;
        for (Factor.Listed<L> factor : factors) {
            cells *= factor.levels().size();
        }
        return cells;
    }

    @Override
    public List<L> cell(long cell) {
        List<L> levels = new ArrayList<>();
        long perLevel = cells();
        for (Factor.Listed<L> factor : factors) {
            perLevel /= factor.levels().size();
            int level = (int) (cell / perLevel % factor.levels().size());
            levels.add(factor.levels().get(level));
        }
        return List.copyOf(levels);
    }
}
