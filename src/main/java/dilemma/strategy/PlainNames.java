package dilemma.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The strategies of a catalogue by their names in plain form, in which capitals, spaces and punctuation do not count.
 *
 * <p>An id comes before a published name or an alias, and the first in the catalogue before a later one. To learn its
 * names a strategy may have to be read; that is done once, and only while no earlier one has the name that is sought.
 */
final class PlainNames {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Catalogue catalogue;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byAlias = new HashMap<>();

    /** How many strategies have been asked for their names. */
    private int asked;

    PlainNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the id of the strategy with an id or another name that is like this one. */
    synchronized Optional<String> find(String name) {
        if (byId.isEmpty()) {
            catalogue.ids().forEach(id -> byId.putIfAbsent(plain(id), id));
        }
        return Optional.ofNullable(byId.get(plain(name))).or(() -> withAlias(name));
    }

    /** Returns the id of the strategy with a published name or an alias that is like this one. */
    synchronized Optional<String> withAlias(String name) {
        String sought = plain(name);
        List<String> ids = catalogue.ids();
        while (asked < ids.size() && !byAlias.containsKey(sought)) {
            String id = ids.get(asked);
            catalogue.names(id).forEach(alias -> byAlias.putIfAbsent(plain(alias), id));
            asked++;
        }
        return Optional.ofNullable(byAlias.get(sought));
    }

    private static String plain(String name) {
        return PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
