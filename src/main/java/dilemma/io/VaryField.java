package dilemma.io;

import dilemma.random.Seed;
import dilemma.sweep.CrossedDesign;
import dilemma.sweep.Design;
import dilemma.sweep.Factor;
import dilemma.sweep.SampledDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The fields {@code vary} and {@code cells} of an experiment: each field of {@code vary} is the path of a parameter and
 * what it is set to. Without {@code cells} there is a cell for every combination, with it there are so many that are
 * drawn.
 */
final class VaryField {

    private final LevelsField levels;
    private final List<Factor<Level>> factors = new ArrayList<>();

    private VaryField(LevelsField levels) {
        this.levels = levels;
    }

    /**
     * Takes both fields.
     *
     * @param levels reads what a parameter is set to
     * @param seed from which drawn cells derive
     * @return empty where one of them is wrong
     */
    static Optional<Experimental> read(Fields document, LevelsField levels, Seed seed) {
        Field vary = document.required(SweepFile.VARY);
        Field cellsField = document.field(SweepFile.CELLS);
        OptionalLong cells = cellsField.whole(1L, Design.MOST_CELLS);
        VaryField field = new VaryField(levels);
        boolean isWhole = vary.object().map(field::readAll).orElse(false);
        if (!isWhole || (cellsField.isThere() && cells.isEmpty())) {
            return Optional.empty();
        }
        Optional<Design<Level>> design = cells.isPresent()
                ? Optional.of(new SampledDesign<>(field.factors, cells.getAsLong(), seed))
                : field.crossed(vary);
        return design.map(it -> new Experimental(field.factors, it));
    }

    /** The factors of an experiment and their levels in each cell. */
    record Experimental(List<Factor<Level>> factors, Design<Level> design) {
        Experimental {
            factors = List.copyOf(factors);
        }
    }

    private boolean readAll(Fields fields) {
        for (String path : fields.names()) {
            levels.read(fields.field(path), path).ifPresent(factors::add);
        }
        if (fields.names().isEmpty()) {
            fields.problem(fields.place().path() + " must name at least one parameter, such as \"match.turns\"");
        }
        return !factors.isEmpty() && factors.size() == fields.names().size();
    }

    private Optional<Design<Level>> crossed(Field vary) {
        List<Factor.Listed<Level>> listed = new ArrayList<>();
        for (Factor<Level> factor : factors) {
            if (!(factor instanceof Factor.Listed<Level> levelled)) {
                vary.object()
                        .orElseThrow()
                        .field(factor.path())
                        .reject("is drawn at random, so that \"cells\" must say how many cells there are");
                return Optional.empty();
            }
            listed.add(levelled);
        }
        return Figures.checked(vary, () -> new CrossedDesign<>(listed));
    }
}
