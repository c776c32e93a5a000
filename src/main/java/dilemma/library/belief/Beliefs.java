package dilemma.library.belief;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of the partner: rules, each of which tells its reply to one outcome, and where there is no rule, a
 * frequency.
 *
 * <p>A run of equal replies confirms a rule. When a confirmed rule is contradicted too often in a row, all confirmed
 * rules become default rules, and what the partner does is to confirm new ones. The default rules are given up when
 * they have been contradicted too often, in a row or not, or by a confirmed rule. At first the partner is believed to
 * play tit for tat.
 */
final class Beliefs {

    private final DerivedBelief strategy;
    private final Fading fading;
    private final Map<Outcome, Move> confirmed = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Move> defaults = new EnumMap<>(Outcome.class);

    /** How often in a row each confirmed rule was contradicted, by the index of the outcome. */
    private final int[] violations = new int[Outcome.values().length];

    /** The replies to each outcome, by its index. */
    private final Experience[] experiences;

    /** How often the default rules were contradicted. */
    private int contradictions;

    /** How many replies were learnt. */
    private int learnt;

    Beliefs(DerivedBelief strategy) {
        this.strategy = strategy;
        this.fading = new Fading(strategy.discount());
        this.experiences = Stream.of(Outcome.values())
                .map(outcome -> new Experience(outcome.own()))
                .toArray(Experience[]::new);
        for (Outcome outcome : Outcome.values()) {
            defaults.put(outcome, outcome.own());
        }
    }

    /** Learns how the partner replied to an outcome. */
    void learn(Outcome outcome, Move reply) {
        learnt++;
        experiences[outcome.index()].add(learnt, reply);
        confirm(outcome, reply);
        checkConfirmed(outcome, reply);
        checkDefaults(outcome, reply);
    }

    private void confirm(Outcome outcome, Move reply) {
        if (!confirmed.containsKey(outcome) && experiences[outcome.index()].run() >= strategy.promotion()) {
            confirmed.put(outcome, reply);
        }
    }

    private void checkConfirmed(Outcome outcome, Move reply) {
        boolean isViolated = confirmed.get(outcome) == reply.flipped();
        violations[outcome.index()] = isViolated ? violations[outcome.index()] + 1 : 0;
        if (isViolated && violations[outcome.index()] >= strategy.violation()) {
            defaults.putAll(confirmed);
            confirmed.clear();
            contradictions = 0;
        }
    }

    private void checkDefaults(Outcome outcome, Move reply) {
        boolean isContradicted = defaults.get(outcome) == reply.flipped();
        if (isContradicted) {
            contradictions++;
        }
        boolean isReplaced = isContradicted && confirmed.get(outcome) == reply;
        if (isReplaced || contradictions > strategy.reject()) {
            defaults.clear();
            contradictions = 0;
        }
    }

    /** Returns the probability that the partner cooperates after each outcome, by its index. */
    double[] cooperation() {
        double[] cooperation = new double[experiences.length];
        for (Outcome outcome : Outcome.values()) {
            Move rule = rule(outcome);
            cooperation[outcome.index()] =
                    rule == null ? experiences[outcome.index()].cooperation(learnt, fading) : rule.cooperation();
        }
        return cooperation;
    }

    private @Nullable Move rule(Outcome outcome) {
        return defaults.containsKey(outcome) ? defaults.get(outcome) : confirmed.get(outcome);
    }
}
