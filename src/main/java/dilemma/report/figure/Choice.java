package dilemma.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What of a result is to be shown.
 *
 * @param top how many at most, the first ones, at least 1; where not given, as many as the figure has room for
 * @param names who, as shown; all where none is named
 * @param along which parameter of a sweep; not given where only one varies
 * @param generations how long an ecological run is that is computed from a tournament, at least 1
 */
public record Choice(OptionalInt top, List<String> names, Optional<String> along, int generations) {

    /** How long an ecological run is where nobody says. */
    public static final int GENERATIONS = 1000;

    /** Copies. */
    public Choice {
        names = List.copyOf(names);
    }

    /** Returns a choice of everything. */
    public static Choice all() {
        return new Choice(OptionalInt.empty(), List.of(), Optional.empty(), GENERATIONS);
    }

    /**
     * Returns the places of those who are shown among all, in their order.
     *
     * @throws NotDrawableException if nobody is
     */
    List<Integer> among(List<String> all) {
        List<Integer> places = IntStream.range(0, all.size())
                .filter(i -> isNamed(all.get(i)))
                .limit(top.orElse(Integer.MAX_VALUE))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            throw new NotDrawableException("there is nobody to be shown");
        }
        return places;
    }

    /** Returns whether somebody is named, or nobody is. */
    boolean isNamed(String name) {
        return names.isEmpty() || names.contains(name);
    }
}
