package dilemma.sweep;

import dilemma.game.Objective;
import dilemma.metrics.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What came out along each parameter of a sweep: cells are gone through twice, for the levels and for the means. */
public final class SweepSummary {

    private final List<String> paths;
    private final List<Levels> levels = new ArrayList<>();
    private final List<FactorSummary> factors = new ArrayList<>();
    private final Map<Rule, Double> correlations = new EnumMap<>(Rule.class);
    private final Map<Rule, Integer> correlated = new EnumMap<>(Rule.class);
    private final Set<String> units = new TreeSet<>();
    private final LevelGroup all = new LevelGroup("all", level -> true);

    /**
     * What came out along one parameter.
     *
     * @param path which it is
     * @param groups the cells by its levels; none where it has many that are no numbers
     */
    public record FactorSummary(String path, List<LevelGroup> groups) {

        /** Copies the list. */
        public FactorSummary {
            groups = List.copyOf(groups);
        }
    }

    /** Prepares a summary of a sweep over the parameters at these paths. */
    public SweepSummary(List<String> paths) {
        this.paths = List.copyOf(paths);
        paths.forEach(path -> levels.add(new Levels()));
    }

    /** Takes note of the levels of a cell. */
    public void noteLevels(CellOutcome cell) {
        for (int f = 0; f < paths.size(); f++) {
            levels.get(f).add(cell.levels().get(f));
        }
    }

    /** Adds what came out of a cell, after the levels of all have been noted. */
    public void add(CellOutcome cell) {
        if (factors.isEmpty()) {
            for (int f = 0; f < paths.size(); f++) {
                factors.add(new FactorSummary(paths.get(f), levels.get(f).groups()));
            }
        }
        all.add("", cell);
        units.add(cell.unit() + (cell.objective() == Objective.MINIMISE ? ", fewer is better" : ", more is better"));
        cell.rules().forEach((rule, tau) -> {
            if (!Double.isNaN(tau)) {
                correlations.merge(rule, tau, Double::sum);
                correlated.merge(rule, 1, Integer::sum);
            }
        });
        for (int f = 0; f < paths.size(); f++) {
            String level = cell.levels().get(f);
            var unused = factors.get(f).groups().stream().anyMatch(group -> group.add(level, cell));
        }
    }

    /** Returns what came out along each parameter. */
    public List<FactorSummary> factors() {
        return List.copyOf(factors);
    }

    /** Returns what came out of all cells. */
    public LevelGroup all() {
        return all;
    }

    /** Returns what scores count, and whether more or fewer are better; empty where cells differ. */
    public Optional<String> unit() {
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    /**
     * Returns the mean over cells of the rank correlation of a rule of conduct with success; NaN where there is none.
     */
    public double correlation(Rule rule) {
        return correlations.getOrDefault(rule, Double.NaN) / correlated.getOrDefault(rule, 1);
    }
}
