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

    /** What a strategy came to on average over cells; one that takes part in a cell several times counts once there. */
    public static final class Means {

        private String name;
        private long cells;
        private double score;
        private double rank;
        private double variance;

        private Means(String name) {
            this.name = name;
        }

        private void add(List<CellOutcome.Entry> copies) {
            cells++;
            double squares = 0;
            for (CellOutcome.Entry copy : copies) {
                name = commonStart(name, copy.name());
                score += copy.score() / copies.size();
                rank += (double) copy.rank() / copies.size();
                squares += Double.isNaN(copy.standardError()) ? 0 : copy.standardError() * copy.standardError();
            }
            variance += squares / copies.size() / copies.size();
        }

        private static String commonStart(String some, String other) {
            int length = 0;
            while (length < Math.min(some.length(), other.length()) && some.charAt(length) == other.charAt(length)) {
                length++;
            }
            return some.substring(0, length);
        }

        /** Returns the mean of its scores per turn. */
        public double score() {
            return score / cells;
        }

        /** Returns the standard error of that, from those of its scores; 0 where these have none. */
        public double standardError() {
            return Math.sqrt(variance) / cells;
        }

        /** Returns the mean of its ranks. */
        public double rank() {
            return rank / cells;
        }

        /** Returns its name, without the numbers of copies; its reference where it is shown under different names. */
        public String name(String reference) {
            String start = name.replaceFirst(" \\d*$", "");
            return start.isBlank() ? reference : start;
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
        Map<String, List<CellOutcome.Entry>> copies = new LinkedHashMap<>();
        cell.entrants()
                .forEach(entry -> copies.computeIfAbsent(entry.strategy(), reference -> new ArrayList<>())
                        .add(entry));
        copies.forEach((reference, same) -> strategies
                .computeIfAbsent(reference, key -> new Means(same.get(0).name()))
                .add(same));
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

    /** Returns whether no strategy has a better mean rank. */
    public boolean isBest(Means means) {
        return strategies.values().stream().noneMatch(other -> other.rank() < means.rank());
    }
}
