package dilemma.io;

import dilemma.evolution.Ecology;
import dilemma.evolution.Series;
import java.io.IOException;

/** Writes ecological runs as self-contained JSON documents. */
public final class EcologyWriter {

    private EcologyWriter() {}

    /**
     * Writes an ecological run.
     *
     * @param contest where the payoffs come from
     * @param version the version of the program
     */
    public static void write(JsonWriter json, Contest contest, Ecology ecology, Series series, String version)
            throws IOException {
        json.object(() -> {
            EvolutionFields.header(json, "ecological", version);
            json.object("definition", () -> {
                json.field("generations", ecology.generations());
                json.list("initial", EvolutionFields.array(ecology.initial()));
            });
            EvolutionFields.contest(json, contest, ecology.payoffs());
            json.list("final", EvolutionFields.array(series.last()));
            EvolutionFields.series(json, "generations", series);
        });
    }
}
