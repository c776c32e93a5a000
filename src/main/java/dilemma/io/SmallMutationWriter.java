package dilemma.io;

import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.SmallMutation;
import java.io.IOException;

/** Writes the limit of small mutation of imitation as a self-contained JSON document. */
public final class SmallMutationWriter {

    private SmallMutationWriter() {}

    /**
     * Writes a limit of small mutation.
     *
     * @param contest where the payoffs come from
     * @param population the number of individuals
     * @param intensity of selection
     * @param version the version of the program
     */
    public static void write(
            JsonWriter json,
            Contest contest,
            PayoffMatrix payoffs,
            int population,
            double intensity,
            SmallMutation limit,
            String version)
            throws IOException {
        json.object(() -> {
            EvolutionFields.header(json, "imitation", version);
            json.object("definition", () -> {
                json.field("population", population);
                json.field("intensity", intensity);
                json.field("mutation", "small");
            });
            EvolutionFields.contest(json, contest, payoffs);
            json.list("stationary", limit.stationary());
            json.matrix("fixation", limit.fixation());
        });
    }
}
