package dilemma.io;

import dilemma.game.Objective;
import dilemma.metrics.Rule;
import dilemma.random.Seed;
import dilemma.sweep.CellOutcome;
import dilemma.sweep.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines that {@link SweepWriter} wrote. What else they have is no matter. */
public final class SweepReader {

    private final String source;

    /** Makes a reader; the name of the source is for messages. */
    public SweepReader(String source) {
        this.source = source;
    }

    /**
     * What a header says.
     *
     * @param version the version of the program
     * @param name what the experiment is called
     * @param description what it shows; empty where it does not say
     * @param hash tells definitions apart
     * @param cells how many cells the whole has
     * @param paths what is varied
     * @param seed from which all chance derives
     */
    public record Heading(
            String version, String name, String description, String hash, long cells, List<String> paths, long seed) {

        /** Copies the list. */
        public Heading {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Reads a header.
     *
     * @throws InputException if it is none
     */
    public Heading heading(String line) {
        Problems problems = new Problems();
        Fields fields = fields(line, 1, problems);
        fields.required("kind").oneOf(List.of("sweep"));
        problems.throwIfAny();
        Fields definition = fields.required("definition").object().orElseThrow(() -> damaged(1));
        Heading heading = new Heading(
                fields.required("version").text().orElse(""),
                fields.required("name").text().orElse(""),
                definition.field("description").text().orElse(""),
                fields.required("hash").text().orElse(""),
                fields.required("cells").whole(1L, Design.MOST_CELLS).orElse(0),
                definition
                        .required("vary")
                        .object()
                        .map(vary -> List.copyOf(vary.names()))
                        .orElse(List.of()),
                definition.required("seed").whole(0L, Seed.MAX).orElse(0));
        problems.throwIfAny();
        return heading;
    }

    /** Returns the same line for a file of all cells, whatever share of them its own has. */
    public String whole(String header) {
        Problems problems = new Problems();
        Fields fields = fields(header, 1, problems);
        return JsonWriter.line(json -> json.object(() -> {
            for (String name : fields.names()) {
                json.name(name);
                if (name.equals("shard")) {
                    json.value(Double.NaN);
                } else {
                    json.value(fields.field(name).json().orElseThrow());
                }
            }
        }));
    }

    /**
     * Reads the line of a cell.
     *
     * @param number the number of the line in its file, from 1
     * @throws InputException if it is none
     */
    public CellOutcome cell(String line, long number) {
        Problems problems = new Problems();
        Fields fields = fields(line, number, problems);
        List<CellOutcome.Entry> entrants = new ArrayList<>();
        for (Field item : fields.required("standings").items()) {
            item.object().map(SweepReader::entry).ifPresent(entrants::add);
        }
        CellOutcome outcome = new CellOutcome(
                fields.required("cell").whole(0L, Design.MOST_CELLS).orElse(0),
                levels(fields.required("parameters")),
                fields.required("seed").whole(0L, Seed.MAX).orElse(0),
                fields.required("unit").text().orElse(""),
                objective(fields.required("objective")),
                NumberFields.number(fields.required("cooperation")),
                NumberFields.number(fields.required("score")),
                correlations(fields.required("rules")),
                entrants);
        problems.throwIfAny();
        return outcome;
    }

    private static Map<Rule, Double> correlations(Field field) {
        Map<Rule, Double> correlations = new EnumMap<>(Rule.class);
        field.object().ifPresent(rules -> {
            for (Rule rule : Rule.values()) {
                rules.required(ResultWriter.name(rule))
                        .object()
                        .ifPresent(correlation ->
                                correlations.put(rule, NumberFields.number(correlation.required("kendallTauB"))));
            }
        });
        return correlations;
    }

    private static Objective objective(Field field) {
        return field.isText("minimise"::equals) ? Objective.MINIMISE : Objective.MAXIMISE;
    }

    private static List<String> levels(Field parameters) {
        List<String> levels = new ArrayList<>();
        parameters.object().ifPresent(fields -> {
            for (String path : fields.names()) {
                levels.add(text(fields.field(path).json().orElseThrow()));
            }
        });
        return levels;
    }

    private static String text(Json level) {
        return level instanceof Json.Text text
                ? text.value()
                : JsonWriter.line(json -> json.value(level)).strip();
    }

    private static CellOutcome.Entry entry(Fields fields) {
        Fields rules = fields.required("rules").object().orElse(fields);
        return new CellOutcome.Entry(
                fields.required("rank").whole(1, Roster.MOST).orElse(1),
                fields.required("name").text().orElse(""),
                fields.required("strategy").text().orElse(""),
                NumberFields.number(fields.required("score")),
                NumberFields.number(fields.required("standardError")),
                NumberFields.number(fields.required("cooperation")),
                NumberFields.number(fields.required("wins")),
                Arrays.stream(Rule.values())
                        .collect(Collectors.toMap(
                                rule -> rule, rule -> NumberFields.number(rules.required(ResultWriter.name(rule))))));
    }

    private Fields fields(String line, long number, Problems problems) {
        Source text = Source.option(source + ":" + number, line);
        return Fields.of(JsonReader.read(text, line, problems), problems);
    }

    private InputException damaged(long line) {
        return new InputException(source + ":" + line + ": is no line of a sweep");
    }
}
