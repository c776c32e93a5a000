package dilemma.io;

import dilemma.evolution.Dynamics;
import dilemma.evolution.Evolution;
import dilemma.evolution.ExactFixation;
import dilemma.evolution.Fitness;
import dilemma.evolution.Fixation;
import dilemma.evolution.Imitation;
import dilemma.evolution.LongRun;
import dilemma.evolution.Moran;
import dilemma.evolution.Takeovers;
import dilemma.metrics.Proportion;
import dilemma.metrics.SampleMean;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes evolutions of single individuals as self-contained JSON documents. */
public final class EvolutionWriter {

    private final Contest contest;
    private final Evolution evolution;
    private final String version;

    /**
     * Makes a writer.
     *
     * @param contest where the payoffs come from
     * @param evolution what was played
     * @param version the version of the program
     */
    public EvolutionWriter(Contest contest, Evolution evolution, String version) {
        this.contest = contest;
        this.evolution = evolution;
        this.version = version;
    }

    /** Writes how an evolution without mutation came out; what was not computed is null. */
    public void write(JsonWriter json, Takeovers takeovers, Optional<List<ExactFixation>> exact) throws IOException {
        json.object(() -> {
            head(json);
            json.object("fixation", () -> {
                json.list(
                        "probability",
                        numbers(takeovers, each -> each.probability().value()));
                json.matrix("probabilityInterval", rows(takeovers, each -> interval(each.probability())));
                json.list("steps", numbers(takeovers, each -> each.steps().value()));
                json.list(
                        "stepsStandardError",
                        numbers(takeovers, each -> each.steps().standardError()));
                json.matrix("stepsInterval", rows(takeovers, each -> interval(each.steps())));
                if (exact.isPresent()) {
                    json.list("exactProbability", exact(exact.get(), ExactFixation::probability));
                    json.list("exactSteps", exact(exact.get(), ExactFixation::steps));
                }
                json.field("undecided", takeovers.undecided());
            });
            EvolutionFields.series(json, "steps", takeovers.series());
        });
    }

    /** Writes how an evolution with mutation came out. */
    public void write(JsonWriter json, LongRun run) throws IOException {
        List<SampleMean> shares = run.shares();
        json.object(() -> {
            head(json);
            json.object("share", () -> {
                json.list("mean", shares.stream().mapToDouble(SampleMean::value).toArray());
                json.list(
                        "standardError",
                        shares.stream().mapToDouble(SampleMean::standardError).toArray());
                json.matrix(
                        "interval",
                        shares.stream().map(EvolutionWriter::interval).toArray(double[][]::new));
            });
            EvolutionFields.series(json, "steps", run.series());
        });
    }

    private void head(JsonWriter json) throws IOException {
        EvolutionFields.header(json, evolution.dynamics().name(), version);
        json.object("definition", () -> {
            json.field("population", evolution.population());
            json.flat("initial", evolution.initial(), json::value);
            dynamics(json, evolution.dynamics());
            json.field("mutation", evolution.mutation());
            json.field("steps", evolution.steps());
            json.field("repetitions", evolution.repetitions());
            json.field("seed", evolution.seed());
        });
        EvolutionFields.contest(json, contest, evolution.payoffs());
    }

    private static void dynamics(JsonWriter json, Dynamics dynamics) throws IOException {
        if (dynamics instanceof Moran moran) {
            json.field("update", moran.update().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.field("fitness", moran.fitness() instanceof Fitness.Linear ? "linear" : "exponential");
            json.field("intensity", moran.fitness().intensity());
            TopologyWriter.write(json, "topology", moran.topology(), i -> String.valueOf(i + 1));
        } else if (dynamics instanceof Imitation imitation) {
            json.field("intensity", imitation.intensity());
        }
    }

    @FunctionalInterface
    private interface Figure<T, R> {
        R of(T outcome);
    }

    private static double[] numbers(Takeovers takeovers, Figure<Fixation, Double> figure) {
        return takeovers.fixations().stream().mapToDouble(figure::of).toArray();
    }

    private static double[][] rows(Takeovers takeovers, Figure<Fixation, double[]> figure) {
        return takeovers.fixations().stream().map(figure::of).toArray(double[][]::new);
    }

    /** What is too large for a number is null. */
    private static double[] exact(List<ExactFixation> fixations, Figure<ExactFixation, Double> figure) {
        return fixations.stream()
                .mapToDouble(figure::of)
                .map(number -> Double.isFinite(number) ? number : Double.NaN)
                .toArray();
    }

    private static double[] interval(Proportion proportion) {
        return new double[] {proportion.low(), proportion.high()};
    }

    private static double[] interval(SampleMean mean) {
        return new double[] {mean.low(), mean.high()};
    }
}
