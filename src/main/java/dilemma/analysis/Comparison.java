package dilemma.analysis;

import dilemma.metrics.KendallTau;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How the standings of two results differ. Entrants are the same that have the same name.
 *
 * @param first the one
 * @param second the other
 * @param entrants those that take part in both, in the order of the second standings
 * @param onlyInFirst those that take part in the first alone
 * @param onlyInSecond those that take part in the second alone
 * @param rules what differs in the rules
 */
public record Comparison(
        RankedResult first,
        RankedResult second,
        List<JudgedShift> entrants,
        List<RankedResult.Entry> onlyInFirst,
        List<RankedResult.Entry> onlyInSecond,
        List<RuleChange> rules) {

    /** Copies the lists. */
    public Comparison {
        entrants = List.copyOf(entrants);
        onlyInFirst = List.copyOf(onlyInFirst);
        onlyInSecond = List.copyOf(onlyInSecond);
        rules = List.copyOf(rules);
    }

    /** Compares two results. */
    public static Comparison of(RankedResult first, RankedResult second) {
        boolean isComparable = first.isComparableWith(second);
        List<Shift> shifts = new ArrayList<>();
        second.entries()
                .forEach(after -> first.entry(after.name())
                        .ifPresent(before -> shifts.add(new Shift(before, after, isComparable))));
        return new Comparison(
                first,
                second,
                JudgedShift.of(shifts),
                without(first, second),
                without(second, first),
                RuleChange.between(first, second));
    }

    private static List<RankedResult.Entry> without(RankedResult result, RankedResult other) {
        return result.entries().stream()
                .filter(entry -> other.entry(entry.name()).isEmpty())
                .toList();
    }

    /** Returns whether the scores of both are in the same unit; else only ranks can be compared. */
    public boolean isComparable() {
        return first.isComparableWith(second);
    }

    /** Returns how many entrants have this verdict. */
    public long count(JudgedShift.Verdict verdict) {
        return entrants.stream().filter(entrant -> entrant.verdict() == verdict).count();
    }

    /**
     * Returns the rank correlation of both orders over the entrants that take part in both, Kendall's τ-b in [-1, 1];
     * NaN where all share a rank, and with fewer than two entrants.
     */
    public double kendallTauB() {
        return KendallTau.of(
                ranks(shift -> shift.before().rank()),
                ranks(shift -> shift.after().rank()));
    }

    private double[] ranks(ToIntFunction<Shift> rank) {
        return entrants.stream()
                .mapToDouble(entrant -> rank.applyAsInt(entrant.shift()))
                .toArray();
    }
}
