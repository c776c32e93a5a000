package dilemma.report.figure;

import dilemma.result.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Types whose shares of a population are shown as one.
 *
 * @param name what they are called
 * @param types their places among all
 * @param colour in which they are shown
 */
record Band(String name, List<Integer> types, Colour colour) {

    /** Copies. */
    Band {
        types = List.copyOf(types);
    }

    /**
     * Returns bands from the lowest to the highest: a band for each of those that are chosen, of whom those count first
     * whose share was ever the largest, in the order of their last shares; all others share the highest band.
     *
     * @param names the names of all types
     */
    static List<Band> of(List<String> names, Timeline timeline, Choice choice, Look look) {
        List<Integer> shown = shown(names, timeline, choice);
        List<Band> bands = new ArrayList<>();
        for (int type : shown) {
            bands.add(new Band(names.get(type), List.of(type), Palette.of(bands.size())));
        }
        List<Integer> rest = IntStream.range(0, names.size())
                .filter(type -> !shown.contains(type))
                .boxed()
                .toList();
        if (!rest.isEmpty()) {
            bands.add(new Band(rest(names, rest, look), rest, Colour.PALE));
        }
        return bands;
    }

    private static List<Integer> shown(List<String> names, Timeline timeline, Choice choice) {
        return IntStream.range(0, names.size())
                .filter(type -> choice.isNamed(names.get(type)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer type) -> peak(timeline, type))
                        .reversed())
                .limit(choice.top().orElse(Palette.distinct()))
                .sorted(Comparator.comparingDouble((Integer type) -> last(timeline, type))
                        .reversed())
                .toList();
    }

    private static String rest(List<String> names, List<Integer> rest, Look look) {
        return rest.size() == 1 ? names.get(rest.get(0)) : look.say(rest.size() + " others", rest.size() + " autres");
    }

    private static double peak(Timeline timeline, int type) {
        return timeline.shares().stream()
                .mapToDouble(shares -> shares.get(type))
                .max()
                .orElse(0);
    }

    private static double last(Timeline timeline, int type) {
        return timeline.shares().get(timeline.shares().size() - 1).get(type);
    }

    /** Returns the share of them all in one moment. */
    double share(List<Double> shares) {
        return types.stream().mapToDouble(shares::get).sum();
    }
}
