package dilemma.io;

import dilemma.analysis.Recording;
import dilemma.analysis.Recording.Behaviour;
import dilemma.analysis.Recording.Script;
import dilemma.game.Game;
import dilemma.game.Games;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A file of recorded behaviour: {@code responses} and {@code slips}, the moves of deterministic strategies;
 * {@code draws}, the moves of any, together with the random numbers that they were given; or {@code rates}, how often
 * stochastic ones cooperated.
 *
 * @param kind which of the four
 * @param game the game that was recorded
 * @param recordings what was recorded, in the order of the file
 */
public record RecordingsFile(String kind, Game game, List<Recording> recordings) {

    private static final int MAX_TURNS = 100_000;
    private static final int MAX_RUNS = 100_000_000;

    /** Copies the recordings. */
    public RecordingsFile {
        recordings = List.copyOf(recordings);
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or is not such a file
     */
    public static RecordingsFile read(Source source) {
        Problems problems = new Problems();
        Fields fields = Fields.read(source, problems);
        String kind = fields.required("kind")
                .oneOf(List.of("responses", "slips", "draws", "rates"))
                .orElse("");
        fields.field("source");
        Game game = fields.required("game")
                .oneOf(Games.all().stream().map(Game::name).toList())
                .flatMap(Games::named)
                .orElse(Games.AXELROD);
        int turns = fields.required("turns").whole(1, MAX_TURNS).orElse(0);
        boolean hasDraws = kind.equals("draws");
        Reader reader = new Reader(
                kind.equals("rates") ? fields.required("runs").whole(1, MAX_RUNS) : OptionalInt.empty(),
                texts(fields.required("opponents"), "CD", turns),
                hasDraws || kind.equals("slips") ? texts(fields.required("slips"), "X.", turns) : Map.of(),
                hasDraws ? numbers(fields.required("draws"), turns) : Map.of());
        if (hasDraws) {
            // which of them look at their numbers; what they do with them tells that too
            fields.field("stochastic").items().forEach(Field::text);
        }
        fields.required("responses").object().ifPresent(reader::strategies);
        fields.end();
        problems.throwIfAny();
        return new RecordingsFile(kind, game, reader.recordings);
    }

    /** Reads an object whose fields are texts of so many letters out of two. */
    private static Map<String, String> texts(Field field, String alphabet, int turns) {
        Map<String, String> texts = new LinkedHashMap<>();
        field.object()
                .ifPresent(object ->
                        object.names().forEach(name -> texts.put(name, letters(object.field(name), alphabet, turns))));
        return texts;
    }

    /** Reads a text of so many letters; some other text of that length where it is none. */
    private static String letters(Field field, String alphabet, int turns) {
        String other = alphabet.substring(0, 1).repeat(Math.max(1, turns));
        String letters = field.text().orElse(other);
        if (letters.matches("[" + alphabet + "]{" + other.length() + "}")) {
            return letters;
        }
        field.problem("must be " + turns + " letters " + alphabet.charAt(0) + " or " + alphabet.charAt(1) + ", but was "
                + Shown.text(letters));
        return other;
    }

    /** Reads an object whose fields are lists of so many random numbers. */
    private static Map<String, List<Double>> numbers(Field field, int turns) {
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        field.object()
                .ifPresent(object ->
                        object.names().forEach(name -> numbers.put(name, numbersOf(object.field(name), turns))));
        return numbers;
    }

    private static List<Double> numbersOf(Field list, int turns) {
        List<Double> numbers = new ArrayList<>();
        for (Field item : list.items()) {
            numbers.add(item.number("a number from 0 to 1, 1 not included", u -> u >= 0 && u < 1)
                    .orElse(0));
        }
        if (numbers.size() != turns) {
            list.problem("must have a number for each of the " + turns + " turns, but has " + numbers.size());
            return Collections.nCopies(Math.max(1, turns), 0.0);
        }
        return numbers;
    }

    /** Reads the strategies' part, given the rest. */
    private static final class Reader {

        private final OptionalInt runs;
        private final Map<String, String> opponents;
        private final Map<String, String> slips;
        private final Map<String, List<Double>> draws;
        private final List<Recording> recordings = new ArrayList<>();

        Reader(
                OptionalInt runs,
                Map<String, String> opponents,
                Map<String, String> slips,
                Map<String, List<Double>> draws) {
            this.runs = runs;
            this.opponents = opponents;
            this.slips = slips;
            this.draws = draws;
        }

        void strategies(Fields strategies) {
            for (String id : strategies.names()) {
                strategies.field(id).object().ifPresent(lengths -> lengths(id, lengths));
            }
        }

        private void lengths(String id, Fields lengths) {
            for (String length : lengths.names()) {
                Field field = lengths.field(length);
                if (!length.equals("known-length") && !length.equals("unknown-length")) {
                    field.problem("must be known-length or unknown-length");
                }
                field.object().ifPresent(scripts -> scripts(id, length.equals("known-length"), scripts));
            }
        }

        private void scripts(String id, boolean knownLength, Fields scripts) {
            for (String opponent : scripts.names()) {
                Field field = scripts.field(opponent);
                String moves = opponents.get(opponent);
                if (moves == null) {
                    field.problem("is played against a sequence that \"opponents\" does not have");
                    continue;
                }
                Script script = script(field, opponent, moves, knownLength);
                if (runs.isPresent()) {
                    field.object().ifPresent(rates -> rates(id, script, rates));
                } else {
                    String chosen = letters(field, "CD", script.turns());
                    recordings.add(new Recording(id, script, new Behaviour.Moves(chosen)));
                }
            }
        }

        private Script script(Field field, String opponent, String moves, boolean knownLength) {
            String marks = slips.getOrDefault(opponent, "");
            if (!slips.isEmpty() && marks.isEmpty()) {
                field.problem("has no slips of that name");
            }
            List<Double> numbers = draws.getOrDefault(opponent, List.of());
            if (!draws.isEmpty() && numbers.isEmpty()) {
                field.problem("has no draws of that name");
            }
            return new Script(opponent, moves, marks, numbers, knownLength);
        }

        private void rates(String id, Script script, Fields rates) {
            List<Integer> cooperations = new ArrayList<>();
            Field list = rates.required("cooperations");
            list.items()
                    .forEach(item ->
                            cooperations.add(item.whole(0, runs.getAsInt()).orElse(0)));
            if (list.isList() && cooperations.size() != script.turns()) {
                list.problem("must have a count for each of the " + script.turns() + " turns, but has "
                        + cooperations.size());
            }
            long most = (long) runs.getAsInt() * script.turns();
            OptionalLong sum = rates.required("sum").whole(0, most);
            rates.required("sumOfSquares").whole(0, most * script.turns());
            rates.end();
            recordings.add(
                    new Recording(id, script, new Behaviour.Rates(runs.getAsInt(), cooperations, sum.orElse(0))));
        }
    }
}
