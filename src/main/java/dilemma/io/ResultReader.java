package dilemma.io;

import dilemma.analysis.RankedResult;
import dilemma.game.Game;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the results of tournaments: names and figures alone, so that strategies may be in them that are not known here.
 */
public final class ResultReader {

    private static final String KIND = "tournament";

    /** Where the number of repetitions was not fixed there were so many that the normal distribution serves. */
    private static final int MANY = 1000;

    private final Problems problems = new Problems();

    private ResultReader() {}

    /**
     * Reads a result.
     *
     * @throws InputException if it cannot be read, or is none; it says what was found in its place
     */
    public static RankedResult read(Source source) {
        return new ResultReader().result(source);
    }

    private RankedResult result(Source source) {
        String text = source.text(Source.MAX_OUTPUT_BYTES);
        if (text.startsWith("rank,")) {
            throw new InputException(source.name() + ": is a CSV table of standings, but a whole result is needed, as"
                    + " \"dilemma run -o result.json\" writes it");
        }
        Fields file = Fields.of(JsonReader.read(source, text, problems), problems);
        checkKind(file);
        Field definition = file.required("definition");
        Rules rules = new Rules();
        file.field("version").json().ifPresent(version -> rules.add("version", version));
        definition.json().ifPresent(json -> rules.add("", json));
        Game game = PlayedGame.read(file);
        List<RankedResult.Entry> entries = entries(file.required("standings"), repetitions(definition));
        problems.throwIfAny();
        return new RankedResult(source.name(), game, rules.all(), entries);
    }

    private void checkKind(Fields file) {
        if (!file.has("kind") && file.has("entrants")) {
            throw problems.ending(
                    file.place(),
                    "is a tournament, not its result; \"dilemma run\" plays it, and writes the result with -o");
        }
        Field kind = file.required("kind");
        if (!kind.isText(KIND::equals)) {
            kind.wrong("\"" + KIND + "\", as in a result that \"dilemma run\" writes");
            problems.throwIfAny();
        }
    }

    /** Returns the repetitions of the tournament where they are a fixed number. */
    private static OptionalInt repetitions(Field definition) {
        return definition
                .object()
                .map(fields -> fields.field("repetitions"))
                .filter(Field::isNumber)
                .map(field -> field.whole(1, TournamentDefinition.MAX_REPETITIONS))
                .orElse(OptionalInt.empty());
    }

    private List<RankedResult.Entry> entries(Field standings, OptionalInt repetitions) {
        Set<String> names = new HashSet<>();
        List<RankedResult.Entry> entries = new ArrayList<>();
        for (Field item : standings.items()) {
            item.object().map(fields -> entry(fields, repetitions)).ifPresent(entry -> {
                entries.add(entry);
                if (!names.add(entry.name())) {
                    item.reject("there is another entrant named " + Shown.text(entry.name()));
                }
            });
        }
        return entries;
    }

    private static RankedResult.Entry entry(Fields fields, OptionalInt repetitions) {
        int rank = fields.required("rank").whole(1, Integer.MAX_VALUE).orElse(1);
        String name = fields.required("name").text().orElse("");
        String strategy = fields.required("strategy").text().orElse(name);
        double score = fields.required("score").number().orElse(0);
        Field error = fields.required("standardError");
        boolean isExact = fields.field("method").isText("exact"::equals);
        double standardError = error.isNull()
                ? withoutError(isExact, repetitions)
                : error.number("a number of at least 0, or null", x -> x >= 0).orElse(0);
        int degrees = Math.max(1, repetitions.orElse(MANY) - 1);
        return new RankedResult.Entry(rank, name, strategy, score, standardError, degrees);
    }

    /**
     * A score has no standard error where it was computed, where repetitions showed that chance has no part in it, and
     * where a single repetition can show nothing.
     */
    private static double withoutError(boolean isExact, OptionalInt repetitions) {
        return isExact || repetitions.orElse(MANY) > 1 ? 0 : Double.NaN;
    }
}
