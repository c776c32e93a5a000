package dilemma.io;

import dilemma.analysis.Measurement;
import dilemma.analysis.ReproducedFigure;
import dilemma.analysis.ReproducedTable;
import dilemma.analysis.Reproduction;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes published figures beside ours as one self-contained JSON document. */
public final class ReproductionWriter {

    private final TournamentWriter tournaments;
    private final String version;

    /**
     * Makes a writer.
     *
     * @param resolver tells which names are those that entrants have anyway
     * @param version the version of the program, which the document repeats
     */
    public ReproductionWriter(Resolver resolver, String version) {
        this.tournaments = new TournamentWriter(resolver);
        this.version = version;
    }

    /** Returns a reproduction as JSON. */
    public String json(Reproduction reproduction) {
        return JsonWriter.text(json -> write(json, reproduction));
    }

    /**
     * Writes a reproduction to a file as JSON, packed where its name ends in {@code .gz}.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Reproduction reproduction, Path file) throws IOException {
        OutputFile.at(file).write(out -> JsonWriter.write(out, json -> write(json, reproduction)));
    }

    private void write(JsonWriter json, Reproduction reproduction) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "reproduction");
            json.field("version", version);
            json.field("name", reproduction.definition().name());
            json.field("source", reproduction.published().source());
            json.list("notes", reproduction.published().notes(), json::value);
            json.list("tables", reproduction.tables(), table -> write(json, table));
            json.name("definition");
            tournaments.write(json, reproduction.definition());
        });
    }

    private static void write(JsonWriter json, ReproducedTable table) throws IOException {
        Map<String, String> references =
                table.definition().entrants().stream().collect(Collectors.toMap(Entrant::name, Entrant::reference));
        json.object(() -> {
            json.field("what", table.published().what());
            json.field("measure", Measures.name(table.published().measure()));
            json.list("set", table.published().set(), json::value);
            json.field("repetitions", table.definition().repetitions());
            json.field("within", table.published().precision().within().orElse(Double.NaN));
            json.field("compared", table.figures().size());
            json.field("fitting", table.count(ReproducedFigure.Verdict.FITS));
            json.field("kendallTauB", table.kendallTau());
            json.list("figures", table.figures(), figure -> write(json, figure, references));
        });
    }

    private static void write(JsonWriter json, ReproducedFigure figure, Map<String, String> references)
            throws IOException {
        Measurement ours = figure.ours();
        json.object(() -> {
            if (!figure.published().isOfAll()) {
                json.field("entrant", figure.published().entrant());
                json.field(
                        "strategy", references.getOrDefault(figure.published().entrant(), ""));
            }
            if (figure.published().partner().isPresent()) {
                json.field("partner", figure.published().partner().get());
            }
            json.field("published", figure.published().value());
            json.field("publishedStandardError", figure.publishedStandardError());
            json.field("ours", ours.value());
            json.field("standardError", ours.standardError());
            json.field("difference", figure.difference());
            json.field("inStandardErrors", figure.inStandardErrors());
            json.name("fits");
            switch (figure.verdict()) {
                case FITS -> json.value(true);
                case DIFFERS -> json.value(false);
                case UNKNOWN -> json.value(Double.NaN);
            }
        });
    }
}
