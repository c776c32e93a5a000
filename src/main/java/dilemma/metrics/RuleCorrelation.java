package dilemma.metrics;

import java.util.EnumMap;
import java.util.Map;

/** Whether a rule of conduct pays in a field: the rank correlation of keeping it with success. */
public final class RuleCorrelation {

    private RuleCorrelation() {}

    /**
     * Returns Kendall's τ-b of each rule's figure with success over the entrants, NaN where either is constant.
     *
     * @param field what was counted
     * @param success what each entrant got, as a utility: more is better
     */
    public static Map<Rule, Double> of(Field field, double[] success) {
        Map<Rule, Double> correlations = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            double[] figures = new double[field.size()];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = rule.of(field.others(i));
            }
            correlations.put(rule, KendallTau.of(figures, success));
        }
        return correlations;
    }
}
