package dilemma.analysis;

import dilemma.game.Game;
import dilemma.game.Games;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found out beforehand of the strategies that come with the program, without parameters and transforms: their
 * names and their {@linkplain Classification classification}. To find it out takes long.
 *
 * <p>It is packed into the program as {@code built-in.txt}, whose first lines tell what stands in it.
 */
public final class BuiltIn {

    /** The games in which those are judged that read the payoffs; the others are the same in any game. */
    static final List<Game> GAMES = List.of(Games.PRISON_YEARS, Games.AXELROD);

    /** In place of the game, for a strategy that does not read it. */
    static final String ANY = "any";

    private static final int COLUMNS = 6;
    private static final BuiltIn PACKED = new BuiltIn();

    private final Map<String, List<String>> names = new HashMap<>();

    /** By id and game. */
    private final Map<List<String>, Classification> classifications = new HashMap<>();

    private BuiltIn() {
        PackedText.lines("built-in.txt").filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> fields = List.of(line.split("\t", -1));
            names.put(fields.get(0), fields.subList(COLUMNS, fields.size()));
            classifications.put(fields.subList(0, 2), classification(fields));
        });
    }

    private static Classification classification(List<String> fields) {
        return new Classification(
                fields.get(2).equals("yes"),
                figure(fields.get(3)),
                figure(fields.get(4)),
                fields.get(5).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fields.get(5))));
    }

    private static double figure(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Returns the published name and the aliases of a strategy that comes with the program; none for others. */
    public static List<String> names(String id) {
        return PACKED.names.getOrDefault(id, List.of());
    }

    /** Returns the classification of a strategy in a game; empty where it is not known beforehand. */
    static Optional<Classification> classification(String reference, Game game) {
        Classification anywhere = PACKED.classifications.get(List.of(reference, ANY));
        return anywhere != null || !GAMES.contains(game)
                ? Optional.ofNullable(anywhere)
                : Optional.ofNullable(PACKED.classifications.get(List.of(reference, game.name())));
    }
}
