package dilemma.io;

import dilemma.game.Game;
import dilemma.metrics.Tally;
import dilemma.sweep.Shard;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes what comes out of an experiment, each as one line of JSON: a header, then the cells. A line does not depend on
 * which other cells are played.
 */
public final class SweepWriter {

    /** How the line of a cell begins; its number follows. */
    static final String BEGINNING = "{\"cell\": ";

    private final SweepFile file;
    private final String version;
    private final List<String> paths;

    /**
     * Makes a writer.
     *
     * @param version the version of the program, which the header repeats
     */
    public SweepWriter(SweepFile file, String version) {
        this.file = file;
        this.version = version;
        this.paths = file.paths();
    }

    /** Returns the header of the file of a shard, with its line end. */
    public String header(Shard shard) {
        String definition = JsonWriter.line(json -> json.value(file.definition()));
        return JsonWriter.line(json -> json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "sweep");
            json.field("version", version);
            json.field("name", file.name());
            json.field("hash", hash(definition));
            json.field("cells", file.cells());
            json.name("shard");
            if (shard.of() == 1) {
                json.value(Double.NaN);
            } else {
                json.value(shard.toString());
            }
            json.name("definition");
            json.value(file.definition());
        }));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the line of a cell, with its line end. */
    public String line(long cell, TournamentResult result) {
        List<Json> labels = file.labels(cell);
        return JsonWriter.line(json -> json.object(() -> {
            json.field("cell", cell);
            json.object("parameters", () -> {
                for (int i = 0; i < paths.size(); i++) {
                    json.name(paths.get(i));
                    json.value(labels.get(i));
                }
            });
            json.field("seed", result.definition().seed());
            Game game = result.definition().conditions().game();
            json.field("unit", game.unit());
            json.field("objective", ResultWriter.lowerCase(game.objective()));
            json.field("cooperation", cooperation(result));
            json.field("score", score(result));
            ResultWriter.correlations(json, result);
            json.list("standings", result.standings(), standing -> standing(json, standing));
            if (!result.faults().isEmpty()) {
                ProgramsWriter.faults(json, result.faults());
            }
        }));
    }

    private static double cooperation(TournamentResult result) {
        Tally all = new Tally();
        result.standings().forEach(standing -> all.add(standing.doubled(), 1));
        return all.cooperation();
    }

    private static double score(TournamentResult result) {
        double sum = 0;
        for (Standing standing : result.standings()) {
            sum += standing.estimate().score();
        }
        return sum / result.standings().size();
    }

    private static void standing(JsonWriter json, Standing standing) throws IOException {
        json.object(() -> {
            json.field("rank", standing.rank());
            json.field("name", standing.entrant().name());
            json.field("strategy", standing.entrant().reference());
            json.field("score", standing.estimate().score());
            json.field("standardError", standing.estimate().standardError());
            json.field("cooperation", standing.cooperation());
            json.field("wins", standing.wins());
            ResultWriter.rules(json, standing);
        });
    }
}
