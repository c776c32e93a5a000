package dilemma.strategy;

import dilemma.game.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a user gave to the parameters of a strategy or a transform, and the parameters that were read from
 * them.
 *
 * <p>To read a parameter is to declare it: name, range, default and meaning stand in one place, where the strategy is
 * built. What was declared is then known for listings, for the canonical reference, and for telling a user which
 * parameters there are.
 */
public final class Arguments {

    private static final String PROBABILITIES = "numbers from 0 to 1 with a slash between them, such as 0.2/0.3";

    private static final String IDS = "ids of strategies with a slash between them, such as random/grudger";

    private final String owner;
    private final Map<String, String> given;
    private final Catalogue catalogue;
    private final List<Parameter> declared = new ArrayList<>();

    /**
     * Makes arguments for one strategy or transform.
     *
     * @param owner its id, for messages
     * @param given values by the parameter's name; the name "" stands for the only parameter
     */
    public Arguments(String owner, Map<String, String> given) {
        this(owner, given, Catalogue.of(List.of()));
    }

    /**
     * Makes arguments for one strategy or transform.
     *
     * @param owner its id, for messages
     * @param given values by the parameter's name; the name "" stands for the only parameter
     * @param catalogue where strategies are looked up that a value names
     */
    public Arguments(String owner, Map<String, String> given, Catalogue catalogue) {
        this.owner = owner;
        this.catalogue = catalogue;
        this.given = new LinkedHashMap<>(given);
    }

    /** Returns arguments without any values: every parameter has its default. */
    public static Arguments none(String owner) {
        return new Arguments(owner, Map.of());
    }

    /** Returns whether no value was given. */
    public boolean isEmpty() {
        return given.isEmpty();
    }

    /** Reads a probability. */
    public double probability(String name, double standard, String meaning) {
        return number(name, standard, 0, 1, meaning);
    }

    /** Reads a probability that has no fixed default; {@code standard} says in words what stands for it. */
    public OptionalDouble probability(String name, String standard, String meaning) {
        String text = take(name);
        if (text == null) {
            declared.add(new Parameter(name, range(0, 1), standard, standard, meaning));
            return OptionalDouble.empty();
        }
        double value = parse(name, text, 0, 1);
        declared.add(new Parameter(name, range(0, 1), standard, Decimal.text(value), meaning));
        return OptionalDouble.of(value);
    }

    /** Reads a number from {@code min} to {@code max}, both included. */
    public double number(String name, double standard, double min, double max, String meaning) {
        String text = take(name);
        double value = text == null ? standard : parse(name, text, min, max);
        declared.add(new Parameter(name, range(min, max), Decimal.text(standard), Decimal.text(value), meaning));
        return value;
    }

    /** Reads a whole number from {@code min} to {@code max}, both included. */
    public int whole(String name, int standard, int min, int max, String meaning) {
        String takes = "a whole number from " + min + " to " + max;
        String text = take(name);
        int value = standard;
        if (text != null) {
            double number = Decimal.parse(text).orElse(Double.NaN);
            if (!(number >= min && number <= max && number == Math.rint(number))) {
                throw wrong(name, text, takes);
            }
            value = (int) number;
        }
        declared.add(new Parameter(name, takes, String.valueOf(standard), String.valueOf(value), meaning));
        return value;
    }

    /** Reads a sequence of at least one move, such as {@code CCD}. */
    public List<Move> moves(String name, String standard, String meaning) {
        String takes = "a sequence of C and D, such as CCD";
        String text = take(name);
        if (text != null && !text.matches("[CD]+")) {
            throw wrong(name, text, takes);
        }
        String value = text == null ? standard : text;
        declared.add(new Parameter(name, takes, standard, value, meaning));
        return value.chars()
                .mapToObj(letter -> Move.valueOf(String.valueOf((char) letter)))
                .toList();
    }

    /** Reads one or several probabilities, with a slash between them. */
    public List<Double> probabilities(String name, String standard, String meaning) {
        String text = take(name);
        return probabilities(name, text == null ? standard : text, standard, meaning);
    }

    /** Reads one or several probabilities that have no default; {@code standard} says in words what stands for them. */
    public Optional<List<Double>> probabilitiesIfGiven(String name, String standard, String meaning) {
        String text = take(name);
        if (text == null) {
            declared.add(new Parameter(name, PROBABILITIES, standard, standard, meaning));
            return Optional.empty();
        }
        return Optional.of(probabilities(name, text, standard, meaning));
    }

    private List<Double> probabilities(String name, String text, String standard, String meaning) {
        List<Double> values = items(text).stream()
                .map(item -> Decimal.parse(item).orElse(Double.NaN))
                .toList();
        if (!values.stream().allMatch(value -> value >= 0 && value <= 1)) {
            throw wrong(name, text, PROBABILITIES);
        }
        String value = values.stream().map(Decimal::text).collect(Collectors.joining("/"));
        declared.add(new Parameter(name, PROBABILITIES, standard, value, meaning));
        return values;
    }

    /** Reads one or several strategies, by their ids with a slash between them. */
    public List<Strategy> strategies(String name, String standard, String meaning) {
        String text = take(name);
        return strategies(name, text == null ? standard : text, standard, meaning);
    }

    /**
     * Reads one or several strategies that have no default ids; {@code standard} says in words what stands for them.
     */
    public Optional<List<Strategy>> strategiesIfGiven(String name, String standard, String meaning) {
        String text = take(name);
        if (text == null) {
            declared.add(new Parameter(name, IDS, standard, standard, meaning));
            return Optional.empty();
        }
        return Optional.of(strategies(name, text, standard, meaning));
    }

    private List<Strategy> strategies(String name, String text, String standard, String meaning) {
        List<String> ids = items(text);
        if (!ids.stream().allMatch(id -> id.matches("[^:=,+()]+"))) {
            throw wrong(name, text, IDS + ", without parameters or transforms");
        }
        declared.add(new Parameter(name, IDS, standard, String.join("/", ids), meaning));
        return ids.stream().map(this::strategy).toList();
    }

    private Strategy strategy(String id) {
        return catalogue
                .create(id, new Arguments(id, Map.of(), catalogue))
                .orElseThrow(() -> new ReferenceException("\"" + owner + "\": there is no strategy with the id \"" + id
                        + "\"" + Nearest.hint(id, catalogue.ids())));
    }

    private static List<String> items(String text) {
        return Stream.of(text.split("/", -1)).map(String::strip).toList();
    }

    /** Reads one move. */
    public Move move(String name, Move standard, String meaning) {
        String text = take(name);
        if (text != null && !text.matches("[CD]")) {
            throw wrong(name, text, "C or D");
        }
        Move value = text == null ? standard : Move.valueOf(text);
        declared.add(new Parameter(name, "C or D", standard.name(), value.name(), meaning));
        return value;
    }

    /** Reads true or false. */
    public boolean flag(String name, boolean standard, String meaning) {
        String text = take(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw wrong(name, text, "true or false");
        }
        boolean value = text == null ? standard : text.equals("true");
        declared.add(new Parameter(name, "true or false", String.valueOf(standard), String.valueOf(value), meaning));
        return value;
    }

    /** Reads one of the values of an enum, named in lower case. */
    public <E extends Enum<E>> E choice(String name, E standard, String meaning) {
        List<E> choices = List.of(standard.getDeclaringClass().getEnumConstants());
        String takes = choices.stream().map(Arguments::word).collect(Collectors.joining(" or "));
        String text = take(name);
        E value = standard;
        if (text != null) {
            value = choices.stream()
                    .filter(choice -> word(choice).equals(text))
                    .findFirst()
                    .orElseThrow(() -> wrong(name, text, takes));
        }
        declared.add(new Parameter(name, takes, word(standard), word(value), meaning));
        return value;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the parameters that were read, in their order. */
    public List<Parameter> declared() {
        return List.copyOf(declared);
    }

    /**
     * Checks that every value that was given was read.
     *
     * @throws ReferenceException if one was not, naming the parameters that there are
     */
    public void checkAllRead() {
        if (given.isEmpty()) {
            return;
        }
        String name = given.keySet().iterator().next();
        String known = declared.isEmpty()
                ? "it has no parameters"
                : "its parameters are "
                        + declared.stream()
                                .map(parameter -> parameter.name() + " (" + parameter.takes() + ")")
                                .collect(Collectors.joining(", "));
        String which = name.isEmpty() ? "a value without a name" : "a parameter \"" + name + "\"";
        throw new ReferenceException("\"" + owner + "\" does not take " + which + "; " + known);
    }

    /** Returns the parameters that are not at their defaults as {@code name=value,name=value}; "" where all are. */
    public String changed() {
        return declared.stream()
                .filter(Parameter::isChanged)
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining(","));
    }

    private @Nullable String take(String name) {
        String text = given.remove(name);
        return text == null && declared.isEmpty() ? given.remove("") : text;
    }

    private double parse(String name, String text, double min, double max) {
        double value = Decimal.parse(text).orElse(Double.NaN);
        if (!(value >= min && value <= max)) {
            throw wrong(name, text, range(min, max));
        }
        return value;
    }

    private static String range(double min, double max) {
        if (max == Double.MAX_VALUE) {
            return min == -Double.MAX_VALUE ? "a number" : "a number of at least " + Decimal.text(min);
        }
        return "a number from " + Decimal.text(min) + " to " + Decimal.text(max);
    }

    private ReferenceException wrong(String name, String text, String takes) {
        return new ReferenceException(
                "\"" + owner + "\": " + name + " must be " + takes + ", but was \"" + text + "\"");
    }
}
