package dilemma.io;

import dilemma.strategy.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with a file, so that a user learns all of it at once. */
public final class Problems {

    private static final int MOST_SHOWN = 20;

    private record Problem(Place place, String message) {
        String line() {
            return OneLine.of(place.prefix() + message);
        }
    }

    private final List<Problem> all = new ArrayList<>();

    /** Adds a problem with its place. */
    public void add(Place place, String message) {
        all.add(new Problem(place, message));
    }

    /** Returns whether there is none so far. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns how many there are so far. */
    public int count() {
        return all.size();
    }

    /**
     * Ends the reading where something was wrong.
     *
     * @throws InputException if there is a problem; its message has a line for each, in the order of their places
     */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw exception();
        }
    }

    /** Returns the exception that ends the reading at once because of one more problem. */
    InputException ending(Place place, String message) {
        add(place, message);
        return exception();
    }

    private InputException exception() {
        List<String> shown = all.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .limit(MOST_SHOWN)
                .map(Problem::line)
                .collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > MOST_SHOWN) {
            shown.add("… and " + (all.size() - MOST_SHOWN) + " more problems");
        }
        return new InputException(String.join("\n", shown));
    }
}
