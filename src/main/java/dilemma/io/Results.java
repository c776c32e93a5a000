package dilemma.io;

import dilemma.result.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads back what the files of results of every kind tell. */
public final class Results {

    private static final List<String> KINDS = List.of(
            "tournament",
            "sweep",
            "ecological",
            "moran",
            "imitation",
            "fingerprint",
            "transitive-fingerprint",
            "match");

    private static final Pattern SWEEP = Pattern.compile("\\{\"schemaVersion\": \\d+, \"kind\": \"sweep\".*");

    private Results() {}

    /**
     * Reads a result.
     *
     * @throws InputException if it cannot be read, or is none; it says what was found in its place
     */
    public static Result read(Source source) {
        Source kept = source.read(Source.MAX_OUTPUT_BYTES);
        String text = kept.text(Source.MAX_OUTPUT_BYTES);
        if (text.startsWith("rank,")) {
            throw new InputException(source.name() + ": is a CSV table of standings, but a whole result is needed, as"
                    + " \"dilemma run -o result.json\" writes it");
        }
        return isSweep(text) ? sweep(kept) : document(kept, text);
    }

    /**
     * Returns the definition of the tournament that a result of one repeats, as a source of its own; empty for results
     * of other kinds.
     */
    public static Optional<Source> definition(Source source) {
        Problems problems = new Problems();
        Fields file = Fields.of(JsonReader.read(source, Source.MAX_OUTPUT_BYTES, problems), problems);
        return file.field("kind").isText("tournament"::equals)
                ? file.field("definition")
                        .json()
                        .map(json -> Source.option(
                                source.name() + " (definition)", JsonWriter.text(writer -> writer.value(json))))
                : Optional.empty();
    }

    /** The header of a sweep is a line of its own. */
    private static boolean isSweep(String text) {
        int end = text.indexOf('\n');
        return end > 0 && SWEEP.matcher(text.substring(0, end)).matches();
    }

    private static Result sweep(Source source) {
        SweepFiguresReader reader = new SweepFiguresReader();
        try {
            SweepLines.forEach(source, reader::heading, reader::cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.figures();
    }

    private static Result document(Source source, String text) {
        Problems problems = new Problems();
        Fields file = Fields.of(JsonReader.read(source, text, problems), problems);
        if (!file.has("kind") && file.has("entrants")) {
            throw problems.ending(
                    file.place(),
                    "is a tournament, not its result; \"dilemma run\" plays it, and writes the result with -o");
        }
        String kind = file.required("kind").oneOf(KINDS).orElse("");
        problems.throwIfAny();
        Result result = switch (kind) {
            case "tournament" -> TournamentFiguresReader.read(file, problems);
            case "ecological", "moran", "imitation" -> EvolutionFiguresReader.read(kind, file, problems);
            case "fingerprint" -> FingerprintFiguresReader.read(file, problems);
            case "transitive-fingerprint" -> FingerprintFiguresReader.readTransitive(file, problems);
            case "match" -> MatchFiguresReader.read(file, problems);
            default -> throw problems.ending(file.place(), "has no header of a sweep in its first line");
        };
        problems.throwIfAny();
        return result;
    }
}
