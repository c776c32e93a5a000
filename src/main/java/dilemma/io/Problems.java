package dilemma.io;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that a user learns all of it at once. */
public final class Problems {

    private static final int MOST_SHOWN = 20;

    private final List<String> lines = new ArrayList<>();

    /** Adds a problem with its place. */
    public void add(Place place, String message) {
        lines.add(place.prefix() + message);
    }

    /** Returns whether there is none so far. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns how many there are so far. */
    public int count() {
        return lines.size();
    }

    /**
     * Ends the reading where something was wrong.
     *
     * @throws InputException if there is a problem; its message has a line for each, in the order in which they came
     */
    public void throwIfAny() {
        if (!lines.isEmpty()) {
            throw exception();
        }
    }

    /** Returns the exception that ends the reading at once because of one more problem. */
    InputException ending(Place place, String message) {
        add(place, message);
        return exception();
    }

    private InputException exception() {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_SHOWN)));
        if (lines.size() > MOST_SHOWN) {
            shown.add("… and " + (lines.size() - MOST_SHOWN) + " more problems");
        }
        return new InputException(String.join("\n", shown));
    }
}
