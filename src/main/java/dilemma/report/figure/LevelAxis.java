package dilemma.report.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the levels of a parameter lie on the lower edge of a plot: by their value where all are numbers, else side by
 * side.
 *
 * @param axis the plot
 * @param levels the levels as texts, at least one
 */
record LevelAxis(Axis axis, List<String> levels) {

    /** Returns where each level lies. */
    double[] xs() {
        return places().map(scale()::at).toArray();
    }

    /** Returns the ticks: at round numbers, or at each level. */
    List<Tick> ticks() {
        if (numbers().isPresent()) {
            return axis.ticks(scale());
        }
        double[] xs = xs();
        return IntStream.range(0, xs.length)
                .mapToObj(i -> new Tick(xs[i], levels.get(i)))
                .toList();
    }

    private Scale scale() {
        return Scale.of(places().toArray()).withAir().along(axis.left(), axis.right());
    }

    private DoubleStream places() {
        return numbers()
                .map(Arrays::stream)
                .orElse(IntStream.range(0, levels.size()).asDoubleStream());
    }

    private Optional<double[]> numbers() {
        try {
            return Optional.of(levels.stream().mapToDouble(Double::parseDouble).toArray());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
