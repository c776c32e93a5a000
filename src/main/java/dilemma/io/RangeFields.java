package dilemma.io;

import dilemma.strategy.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A range of levels: {@code from} and {@code to} with a {@code step}, or with a {@code count} of levels that lie
 * equally far apart, on a {@code scale} that is {@code linear} or {@code log}.
 */
final class RangeFields {

    private static final int MOST_LEVELS = 100_000;

    private RangeFields() {}

    /** Takes a range; empty where it is wrong. */
    static Optional<List<Level>> read(Fields fields, Field field) {
        OptionalDouble from = fields.required("from").number();
        OptionalDouble to = fields.required("to").number();
        Field step = fields.field("step");
        Field count = fields.field("count");
        Field scale = fields.field("scale");
        boolean isLog =
                scale.oneOf(List.of("linear", "log")).filter("log"::equals).isPresent();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (step.isThere() == count.isThere()) {
            field.problem("must have either \"step\" or \"count\"");
            return Optional.empty();
        }
        if (step.isThere() && isLog) {
            scale.problem("cannot be \"log\" beside \"step\"; give \"count\"");
            return Optional.empty();
        }
        return step.isThere()
                ? stepped(field, step, from.getAsDouble(), to.getAsDouble())
                : counted(field, count, from.getAsDouble(), to.getAsDouble(), isLog);
    }

    /** Steps are added as decimals, so that 0.1 three times is 0.3. */
    private static Optional<List<Level>> stepped(Field field, Field stepField, double from, double to) {
        OptionalDouble step = stepField.number(
                "a number other than 0 that leads from \"from\" to \"to\"",
                x -> Double.isFinite(x) && x != 0 && (to - from) / x >= 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal first = new BigDecimal(Decimal.text(from));
        BigDecimal by = new BigDecimal(Decimal.text(step.getAsDouble()));
        BigDecimal steps = new BigDecimal(Decimal.text(to)).subtract(first).divideToIntegralValue(by);
        if (steps.compareTo(BigDecimal.valueOf(MOST_LEVELS)) >= 0) {
            stepField.problem("gives more than " + MOST_LEVELS + " values");
            return Optional.empty();
        }
        return Optional.of(levels(
                field,
                steps.intValueExact() + 1,
                i -> first.add(by.multiply(BigDecimal.valueOf(i))).doubleValue()));
    }

    private static Optional<List<Level>> counted(Field field, Field count, double from, double to, boolean isLog) {
        OptionalInt number = count.whole(2, MOST_LEVELS);
        if (isLog && !(from > 0 && to > 0)) {
            field.problem("must lie above 0 on a \"log\" scale");
            return Optional.empty();
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int last = number.getAsInt() - 1;
        return Optional.of(levels(field, last + 1, i -> {
            double share = (double) i / last;
            double between = isLog ? from * StrictMath.pow(to / from, share) : from + (to - from) * share;
            return i == last ? to : between;
        }));
    }

    private static List<Level> levels(Field field, int count, IntToDoubleFunction level) {
        return IntStream.range(0, count)
                .mapToObj(i -> Level.of(new Json.Numeral(field.place(), Decimal.text(level.applyAsDouble(i)))))
                .toList();
    }
}
