package dilemma.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the players of one entrant leave to those of its later matches, within one repetition of a tournament.
 *
 * <p>Only strategies whose traits say that they {@linkplain Traits#inherits() inherit} use it. Their matches are then
 * played one after another.
 */
public final class Legacy {

    private final Map<Class<?>, Object> items = new HashMap<>();

    /** Returns the item of this type, which is made when it is asked for the first time. */
    public <T> T item(Class<T> type, Supplier<T> first) {
        return type.cast(items.computeIfAbsent(type, missing -> first.get()));
    }
}
