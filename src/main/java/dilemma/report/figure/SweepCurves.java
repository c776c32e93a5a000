package dilemma.report.figure;

import dilemma.result.SweepFigures;
import dilemma.sweep.LevelGroup;
import dilemma.sweep.SweepSummary;
import java.util.List;
import java.util.Optional;

/**
 * The mean score of each strategy at each level of a parameter.
 *
 * @param path the parameter
 * @param levels its levels, or ranges of them
 * @param curves the strategies, the best first
 */
record SweepCurves(String path, List<String> levels, List<Curve> curves) {

    /**
     * A strategy.
     *
     * @param scores its mean score at each level, NaN where it did not take part
     */
    record Curve(String name, List<Double> scores) {}

    /** Copies. */
    SweepCurves {
        levels = List.copyOf(levels);
        curves = List.copyOf(curves);
    }

    /** Returns the names of all strategies of a sweep, the best first. */
    static List<String> names(SweepFigures sweep) {
        return curves(summary(sweep), List.of()).stream()
                .map(Curve::name)
                .distinct()
                .toList();
    }

    /**
     * Returns the curves of a sweep.
     *
     * @throws NotDrawableException if it is not clear along which parameter, or that has no levels for an axis
     */
    static SweepCurves of(SweepFigures sweep, Choice choice) {
        SweepSummary summary = summary(sweep);
        String path = path(sweep, choice);
        List<LevelGroup> groups = groups(summary, path);
        List<Curve> curves = curves(summary, groups).stream()
                .filter(curve -> choice.isNamed(curve.name()))
                .limit(choice.top().orElse(Palette.distinct()))
                .toList();
        return new SweepCurves(path, groups.stream().map(LevelGroup::label).toList(), curves);
    }

    private static SweepSummary summary(SweepFigures sweep) {
        SweepSummary summary = new SweepSummary(sweep.paths());
        sweep.cells().forEach(summary::noteLevels);
        sweep.cells().forEach(summary::add);
        return summary;
    }

    private static String path(SweepFigures sweep, Choice choice) {
        List<String> paths = sweep.paths();
        if (choice.along().isEmpty() && paths.size() > 1) {
            throw new NotDrawableException(
                    "--along is needed, since several parameters vary: " + String.join(", ", paths));
        }
        return choice.along().orElse(paths.get(0));
    }

    private static List<LevelGroup> groups(SweepSummary summary, String path) {
        List<LevelGroup> groups = summary.factors().stream()
                .filter(factor -> factor.path().equals(path))
                .findFirst()
                .map(SweepSummary.FactorSummary::groups)
                .orElse(List.of());
        if (groups.isEmpty()) {
            throw new NotDrawableException(path + " has too many levels that are no numbers to be shown along an axis");
        }
        return groups;
    }

    private static List<Curve> curves(SweepSummary summary, List<LevelGroup> groups) {
        return summary.all().strategies().entrySet().stream()
                .map(entry -> new Curve(entry.getValue().name(entry.getKey()), scores(groups, entry.getKey())))
                .toList();
    }

    private static List<Double> scores(List<LevelGroup> groups, String reference) {
        return groups.stream()
                .map(group -> Optional.ofNullable(group.strategies().get(reference))
                        .map(LevelGroup.Means::score)
                        .orElse(Double.NaN))
                .toList();
    }
}
