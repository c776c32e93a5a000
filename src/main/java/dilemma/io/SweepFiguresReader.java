package dilemma.io;

import dilemma.result.SweepFigures;
import dilemma.sweep.CellOutcome;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a sweep. */
final class SweepFiguresReader {

    private String name = "";
    private String description = "";
    private List<String> paths = List.of();
    private final List<CellOutcome> cells = new ArrayList<>();

    void heading(SweepReader.Heading heading) {
        name = heading.name();
        description = heading.description();
        paths = heading.paths();
    }

    void cell(CellOutcome cell) {
        if (cell.levels().size() != paths.size()) {
            throw new InputException("cell " + cell.cell() + " of \"" + name + "\" has "
                    + cell.levels().size() + " parameters, but the header says " + paths.size());
        }
        cells.add(cell);
    }

    SweepFigures figures() {
        return new SweepFigures(name, description, paths, cells);
    }
}
