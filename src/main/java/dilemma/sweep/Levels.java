package dilemma.sweep;

import dilemma.strategy.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The levels of one parameter in all cells of a sweep, collected so that cells can be put into few groups. */
final class Levels {

    /** More different levels than this are put together, if they are numbers. */
    private static final int MOST_GROUPS = 24;

    /** Into how many groups, of about as many cells each. */
    private static final int BINS = 5;

    /** With how many digits their limits are shown. */
    private static final int DIGITS = 3;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Double> numbers = new ArrayList<>();
    private boolean areNumbers = true;

    void add(String level) {
        counts.merge(level, 1, Integer::sum);
        OptionalDouble number = Decimal.parse(level);
        areNumbers &= number.isPresent();
        if (areNumbers) {
            numbers.add(number.orElseThrow());
        }
    }

    /** Returns the groups; none where the levels are many and no numbers. */
    List<LevelGroup> groups() {
        if (counts.size() <= MOST_GROUPS) {
            return counts.keySet().stream()
                    .sorted((a, b) -> areNumbers ? Double.compare(number(a), number(b)) : 0)
                    .map(level -> new LevelGroup(level, level::equals))
                    .toList();
        }
        return areNumbers ? bins() : List.of();
    }

    private static double number(String level) {
        return Decimal.parse(level).orElseThrow();
    }

    private List<LevelGroup> bins() {
        Collections.sort(numbers);
        List<LevelGroup> bins = new ArrayList<>();
        double low = numbers.get(0);
        for (int bin = 1; bin <= BINS; bin++) {
            double high = numbers.get((int) ((long) numbers.size() * bin / BINS) - 1);
            double from = low;
            boolean isFirst = bin == 1;
            bins.add(new LevelGroup(
                    rounded(low) + " to " + rounded(high),
                    level -> (isFirst || number(level) > from) && number(level) <= high));
            low = high;
        }
        return bins;
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
