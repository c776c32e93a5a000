package dilemma.io;

import dilemma.random.RandomSource;
import dilemma.strategy.Decimal;
import dilemma.sweep.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * What a parameter of an experiment is set to: a list of levels, each a value or an object that gives a value a name; a
 * range; or a distribution from which levels are drawn.
 */
final class LevelsField {

    private static final Set<String> LABELLED = Set.of("as", "value");

    private final Function<Field, List<String>> members;

    /** Makes a reader; it is told how the members of a list of strategies and groups are found. */
    LevelsField(Function<Field, List<String>> members) {
        this.members = members;
    }

    /** Takes what the parameter at a path is set to; empty where it is wrong. */
    Optional<Factor<Level>> read(Field field, String path) {
        if (field.isList()) {
            List<Level> levels = listed(field);
            return levels.isEmpty() ? Optional.empty() : Optional.of(new Factor.Listed<>(path, levels));
        }
        if (!field.isObject()) {
            field.wrong("a list of values, a range such as { \"from\": 0, \"to\": 1, \"step\": 0.1 }, or a distribution"
                    + " such as { \"uniform\": [0, 1] }");
            return Optional.empty();
        }
        return field.object().flatMap(fields -> ofObject(fields, field, path));
    }

    private static List<Level> listed(Field field) {
        List<Level> levels = new ArrayList<>();
        for (Field item : Figures.several(field, "value")) {
            Json value = item.json().orElseThrow();
            if (value instanceof Json.Members object && object.fields().keySet().equals(LABELLED)) {
                Fields fields = item.object().orElseThrow();
                fields.field("as").text();
                levels.add(new Level(member(object, "as"), member(object, "value")));
            } else {
                levels.add(Level.of(value));
            }
        }
        return levels;
    }

    private static Json member(Json.Members object, String name) {
        return object.member(name).orElseThrow().value();
    }

    private Optional<Factor<Level>> ofObject(Fields fields, Field field, String path) {
        Optional<Factor<Level>> factor;
        if (fields.has("from")) {
            factor = RangeFields.read(fields, field).map(levels -> new Factor.Listed<>(path, levels));
        } else if (fields.has("choose")) {
            factor = choice(fields).map(law -> drawn(path, law));
        } else {
            factor = law(fields).map(law -> drawn(path, law));
        }
        fields.end();
        return factor;
    }

    private static Factor<Level> drawn(String path, Function<RandomSource, Json> law) {
        return new Factor.Drawn<>(path, random -> Level.of(law.apply(random)));
    }

    /** Takes a distribution of numbers. */
    private static Optional<Function<RandomSource, Json>> law(Fields fields) {
        Field uniform = fields.field("uniform");
        Field logUniform = fields.field("logUniform");
        Field whole = fields.field("whole");
        if (uniform.isThere()) {
            return bounds(uniform, "a finite number", Double.NEGATIVE_INFINITY)
                    .map(b -> random -> number(uniform, b.low() + random.nextDouble() * (b.high() - b.low())));
        }
        if (logUniform.isThere()) {
            return bounds(logUniform, "a number above 0", Double.MIN_VALUE)
                    .map(b -> random ->
                            number(logUniform, b.low() * StrictMath.pow(b.high() / b.low(), random.nextDouble())));
        }
        if (whole.isThere()) {
            return bounds(whole, "a finite number", Double.NEGATIVE_INFINITY)
                    .map(b -> random ->
                            number(whole, Math.floor(b.low() + random.nextDouble() * (b.high() - b.low() + 1))));
        }
        fields.problem(fields.place().path()
                + " must have \"from\" and \"to\", or one of \"uniform\", \"logUniform\", \"whole\" and \"choose\"");
        return Optional.empty();
    }

    private record Bounds(double low, double high) {}

    private static Optional<Bounds> bounds(Field field, String expected, double least) {
        return Figures.numbers(
                        field,
                        2,
                        item -> item.number(expected, x -> x >= least && x <= Double.MAX_VALUE && !Double.isNaN(x)))
                .filter(pair -> isAscending(field, pair))
                .map(pair -> new Bounds(pair.get(0), pair.get(1)));
    }

    private static boolean isAscending(Field field, List<Double> pair) {
        if (pair.get(0) > pair.get(1)) {
            field.problem("must have its lower number first");
        }
        return pair.get(0) <= pair.get(1);
    }

    private static Json number(Field field, double value) {
        return new Json.Numeral(field.place(), Decimal.text(value));
    }

    /** Takes a choice of strategies: so many different ones, or a number of them between two, of a list with groups. */
    private Optional<Function<RandomSource, Json>> choice(Fields fields) {
        Field choose = fields.field("choose");
        Field of = fields.required("of");
        List<String> all = of.isThere() ? members.apply(of) : List.of();
        return sizes(choose, all.size())
                .filter(pair -> !all.isEmpty() && isAscending(choose, pair))
                .map(pair -> random -> chosen(of, all, pair, random));
    }

    private static Optional<List<Double>> sizes(Field choose, int most) {
        if (choose.isList()) {
            return Figures.numbers(choose, 2, item -> size(item, most));
        }
        OptionalDouble size = size(choose, most);
        return size.isPresent() ? Optional.of(List.of(size.getAsDouble(), size.getAsDouble())) : Optional.empty();
    }

    private static OptionalDouble size(Field field, int most) {
        return field.number("a whole number from 1 to " + most, x -> x >= 1 && x <= most && x == Math.rint(x));
    }

    /** Draws a subset: the first places of a random order (Fisher and Yates 1938). */
    private static Json chosen(Field of, List<String> all, List<Double> sizes, RandomSource random) {
        int least = sizes.get(0).intValue();
        int size = least + random.nextInt(sizes.get(1).intValue() - least + 1);
        List<String> left = new ArrayList<>(all);
        List<Json> chosen = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int place = i + random.nextInt(left.size() - i);
            String one = left.set(place, left.get(i));
            chosen.add(new Json.Text(of.place(), one));
        }
        return new Json.Items(of.place(), chosen);
    }
}
