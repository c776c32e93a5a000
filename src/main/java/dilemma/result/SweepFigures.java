package dilemma.result;

import dilemma.sweep.CellOutcome;
import java.util.List;

/**
 * What the cells of a sweep tell.
 *
 * @param name of the experiment
 * @param description what it shows; empty where it does not say
 * @param paths what is varied, in the order of the levels of each cell
 * @param cells what there is of them, in their order
 */
public record SweepFigures(String name, String description, List<String> paths, List<CellOutcome> cells)
        implements Result {

    /** Copies; each cell must have a level for each path. */
    public SweepFigures {
        paths = List.copyOf(paths);
        cells = List.copyOf(cells);
        int factors = paths.size();
        if (cells.stream().anyMatch(cell -> cell.levels().size() != factors)) {
            throw new IllegalArgumentException("each cell must have a level for each of " + paths);
        }
    }
}
