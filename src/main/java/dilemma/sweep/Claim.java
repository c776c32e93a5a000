package dilemma.sweep;

import dilemma.metrics.Rule;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What somebody says about the outcome of an experiment, so that it can be held against what comes out. */
public sealed interface Claim {

    /** How many standard errors lie between figures that are told apart. */
    double CLEAR = 2;

    /** Returns the claim in words. */
    String says();

    /** Returns what came of it; empty where the cells do not tell. */
    Optional<Verdict> verdict(SweepSummary summary);

    /**
     * What came of a claim.
     *
     * @param isClear whether the figures are further apart than chance explains: more than two standard errors
     * @param holds whether it holds, as far as that is clear
     * @param first the name of what should be ahead, or of the rule
     * @param figure its mean score per turn, or the mean rank correlation of the rule with success
     * @param other the name of what it was compared with; empty for a rule
     * @param otherFigure the mean score per turn of that, NaN for a rule
     */
    record Verdict(boolean isClear, boolean holds, String first, double figure, String other, double otherFigure) {}

    /**
     * That a strategy fares better than another, or than all others, by their mean ranks.
     *
     * @param says the claim in words
     * @param path the parameter at whose level that is said; empty where it is said of all cells
     * @param level the level
     * @param strategy the canonical reference of the one that should be ahead
     * @param than that of the other; empty for all others
     */
    record Ahead(String says, String path, String level, String strategy, Optional<String> than) implements Claim {

        @Override
        public Optional<Verdict> verdict(SweepSummary summary) {
            return group(summary).flatMap(group -> verdict(group.strategies()));
        }

        private Optional<LevelGroup> group(SweepSummary summary) {
            return path.isEmpty()
                    ? Optional.of(summary.all())
                    : summary.factors().stream()
                            .filter(factor -> factor.path().equals(path))
                            .flatMap(factor -> factor.groups().stream())
                            .filter(group -> group.label().equals(level))
                            .findFirst();
        }

        private Optional<Verdict> verdict(Map<String, LevelGroup.Means> strategies) {
            LevelGroup.Means own = strategies.get(strategy);
            Optional<Map.Entry<String, LevelGroup.Means>> best = strategies.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(strategy))
                    .filter(entry -> than.isEmpty() || than.get().equals(entry.getKey()))
                    .min(Comparator.comparingDouble(entry -> entry.getValue().rank()));
            if (own == null || best.isEmpty()) {
                return Optional.empty();
            }
            LevelGroup.Means other = best.get().getValue();
            double error = Math.hypot(own.standardError(), other.standardError());
            return Optional.of(new Verdict(
                    Math.abs(own.score() - other.score()) > CLEAR * error,
                    own.rank() < other.rank(),
                    own.name(strategy),
                    own.score(),
                    other.name(best.get().getKey()),
                    other.score()));
        }
    }

    /**
     * That it pays to keep a rule of conduct.
     *
     * @param says the claim in words
     * @param name the rule's name
     * @param rule the rule
     */
    record Pays(String says, String name, Rule rule) implements Claim {

        @Override
        public Optional<Verdict> verdict(SweepSummary summary) {
            double tau = summary.correlation(rule);
            return Double.isNaN(tau)
                    ? Optional.empty()
                    : Optional.of(new Verdict(true, tau > 0, name, tau, "", Double.NaN));
        }
    }
}
