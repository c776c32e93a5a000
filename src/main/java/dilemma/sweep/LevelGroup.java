package dilemma.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Cells in which a parameter is at one level, or at neighbouring ones, and what came out of them on average. */
public final class LevelGroup {

    private final String label;
    private final Predicate<String> holds;
    private final Map<String, Means> strategies = new LinkedHashMap<>();
    private long cells;
    private double cooperation;
    private long withCooperation;

    LevelGroup(String label, Predicate<String> holds) {
        this.label = label;
        this.holds = holds;
    }

    /** What a strategy came to on average; one that takes part several times counts as often. */
    public static final class Means {

        private final String name;
        private boolean isOne = true;
        private long count;
        private double score;
        private double rank;
        private long first;

        private Means(String name) {
            this.name = name;
        }

        private void add(CellOutcome.Entry entry) {
            isOne &= entry.name().equals(name);
            count++;
            score += entry.score();
            rank += entry.rank();
            first += entry.rank() == 1 ? 1 : 0;
        }

        /** Returns the mean of its scores per turn. */
        public double score() {
            return score / count;
        }

        /** Returns the mean of its ranks. */
        public double rank() {
            return rank / count;
        }

        /** Returns how often it was first, alone or with others. */
        public long first() {
            return first;
        }

        /** Returns the name under which it is always shown, or its reference. */
        public String name(String reference) {
            return isOne ? name : reference;
        }
    }

    boolean add(String level, CellOutcome cell) {
        if (!holds.test(level)) {
            return false;
        }
        cells++;
        if (!Double.isNaN(cell.cooperation())) {
            cooperation += cell.cooperation();
            withCooperation++;
        }
        for (CellOutcome.Entry entry : cell.entrants()) {
            strategies
                    .computeIfAbsent(entry.strategy(), reference -> new Means(entry.name()))
                    .add(entry);
        }
        return true;
    }

    /** Returns the level, or the range of levels. */
    public String label() {
        return label;
    }

    /** Returns how many cells there are. */
    public long cells() {
        return cells;
    }

    /** Returns the mean share of cooperation, NaN where there is none. */
    public double cooperation() {
        return withCooperation == 0 ? Double.NaN : cooperation / withCooperation;
    }

    /** Returns what the strategies came to, by reference, the lowest mean rank first. */
    public Map<String, Means> strategies() {
        List<Map.Entry<String, Means>> sorted = new ArrayList<>(strategies.entrySet());
        sorted.sort(Comparator.comparingDouble(entry -> entry.getValue().rank()));
        Map<String, Means> inOrder = new LinkedHashMap<>();
        sorted.forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }
}
