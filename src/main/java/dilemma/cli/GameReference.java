package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.io.InputException;
import dilemma.strategy.Arguments;
import dilemma.strategy.Nearest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Games as the command line names them: {@code axelrod}, {@code donation:b=4,c=1}. */
final class GameReference {

    private static final Pattern SHAPE = Pattern.compile("([^:]*)(?::(.*))?", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\\s*([^=]+?)\\s*=\\s*(.+?)\\s*", Pattern.DOTALL);
    private static final double MOST = Double.MAX_VALUE;

    private GameReference() {}

    /** The names that there are, for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    private static List<String> names() {
        return Games.all().stream().map(Game::name).toList();
    }

    /**
     * Returns the game that a text names.
     *
     * @throws InputException if there is none
     * @throws dilemma.strategy.ReferenceException if the game does not take the parameters
     */
    static Game parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        shape.matches(); // as every text does
        Game game = Games.named(shape.group(1)).orElseThrow(() -> unknown(shape.group(1)));
        Arguments arguments =
                new Arguments(game.name(), shape.group(2) == null ? Map.of() : arguments(text, shape.group(2)));
        Game parametric = game.name().equals("donation") ? donation(text, arguments) : game;
        arguments.checkAllRead();
        return parametric;
    }

    private static Game donation(String text, Arguments arguments) {
        double benefit = arguments.number("b", 3, -MOST, MOST, "what a cooperation gives the partner");
        double cost = arguments.number("c", 1, -MOST, MOST, "what a cooperation costs the player");
        if (!Double.isFinite(benefit - cost)) {
            throw new InputException("game \"" + text + "\": the difference of b and c is too large for a number");
        }
        return Games.donation(benefit, cost);
    }

    private static Map<String, String> arguments(String text, String list) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String part : list.split(",", -1)) {
            Matcher argument = ARGUMENT.matcher(part);
            if (!argument.matches()) {
                throw new InputException("game \"" + text + "\": expected name=value, but found \"" + part + "\"");
            }
            if (arguments.put(argument.group(1), argument.group(2)) != null) {
                throw new InputException("game \"" + text + "\" gives \"" + argument.group(1) + "\" twice");
            }
        }
        return arguments;
    }

    private static InputException unknown(String name) {
        String hint = Nearest.hint(name, names());
        String known = hint.isEmpty() ? "; there are " + String.join(", ", names()) : hint;
        return new InputException("unknown game \"" + name + "\"" + known);
    }
}
