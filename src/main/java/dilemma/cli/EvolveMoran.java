package dilemma.cli;

import dilemma.evolution.Evolution;
import dilemma.evolution.ExactFixation;
import dilemma.evolution.Fitness;
import dilemma.evolution.LongRun;
import dilemma.evolution.Moran;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Series;
import dilemma.evolution.Simulation;
import dilemma.evolution.Takeovers;
import dilemma.evolution.Update;
import dilemma.io.Contest;
import dilemma.io.EvolutionWriter;
import dilemma.io.InputException;
import dilemma.io.PopulationTopology;
import dilemma.strategy.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets individuals have offspring that replace others. */
@Command(
        name = "moran",
        addMethodSubcommands = false,
        description = {
            "Let individuals have offspring by what they earn, which replace others one by one (Moran 1958).",
            "Told is how probable it is that each type takes over, and in how many steps; with mutation, its mean share."
        },
        footer = {
            "Examples:",
            "  dilemma evolve moran classroom --seed 1",
            "  dilemma evolve moran classroom --initial tit-for-tat=1,always-defect=29",
            "  dilemma evolve moran classroom --update death-birth --topology ring",
            "  dilemma evolve moran classroom --population 36 \\",
            "    --topology '{\"kind\":\"lattice\",\"rows\":6,\"columns\":6,\"wrap\":true}'",
            "  dilemma evolve moran result.json --mutation 0.01 -o shares.json"
        })
final class EvolveMoran implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    ContestOptions contest;

    @Mixin
    PopulationOptions options;

    @Mixin
    RuleOptions rules;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    DocumentOptions document;

    @Mixin
    ThreadsOption threads;

    @Mixin
    WatchOption watch;

    @Option(
            names = "--update",
            order = 9,
            paramLabel = "RULE",
            defaultValue = "birth-death",
            description = "birth-death: a parent drawn by fitness, then a neighbour that it replaces; death-birth: a"
                    + " victim, then a neighbour drawn by fitness that replaces it. ${DEFAULT-VALUE} where not given.")
    String update;

    @Option(
            names = "--fitness",
            order = 9,
            paramLabel = "FORM",
            defaultValue = "exponential",
            description = "exponential: exp(intensity * payoff); linear: 1 - intensity + intensity * payoff."
                    + " ${DEFAULT-VALUE} where not given.")
    String fitness;

    @Option(
            names = "--topology",
            order = 9,
            paramLabel = "GRAPH",
            defaultValue = "complete",
            description = "Who is whose neighbour: complete, ring, star, or JSON as in tournament files, where edges"
                    + " name individuals by number, from \"1\". ${DEFAULT-VALUE} where not given.")
    String topology;

    @Override
    public Integer call() throws IOException {
        Contest read = contest.read(common, strategies, rules, seed);
        document.check(read.name());
        PopulationOptions.Founders founders = options.founders(read.types());
        int population = founders.counts().stream().mapToInt(Integer::intValue).sum();
        Moran moran = new Moran(update(), fitness(), PopulationTopology.read("--topology", topology, population));
        seed.tellIfDrawn(true, "", common);
        PayoffMatrix payoffs = ContestOptions.payoffs(common, read, founders.types(), threads);
        play(read, options.evolution(payoffs, founders, moran, read.seed()));
        return ExitCode.SUCCESS;
    }

    private void play(Contest read, Evolution evolution) throws IOException {
        EvolutionWriter writer = new EvolutionWriter(read, evolution, Version.current());
        EvolutionPage page = new EvolutionPage(read, evolution);
        Simulation simulation = EvolutionPage.simulation(evolution);
        if (evolution.mutation() > 0) {
            LongRun run =
                    ContestOptions.watched(common, read, progress -> simulation.longRun(threads.count(), progress));
            watch.show(film(read, evolution, run.series()), common);
            document.deliver(common, read.name(), json -> writer.write(json, run), () -> page.lines(run, common));
        } else {
            Takeovers takeovers =
                    ContestOptions.watched(common, read, progress -> simulation.takeovers(threads.count(), progress));
            watch.show(film(read, evolution, takeovers.series()), common);
            Optional<List<ExactFixation>> exact = ExactFixation.of(evolution);
            document.deliver(
                    common,
                    read.name(),
                    json -> writer.write(json, takeovers, exact),
                    () -> page.lines(takeovers, exact, common));
        }
    }

    private static Film film(Contest read, Evolution evolution, Series series) {
        return new Film(read, evolution.payoffs().types(), series, "step");
    }

    private Update update() {
        return switch (oneOf("--update", update, List.of("birth-death", "death-birth"))) {
            case "birth-death" -> Update.BIRTH_DEATH;
            default -> Update.DEATH_BIRTH;
        };
    }

    private Fitness fitness() {
        double intensity = options.intensity();
        if (oneOf("--fitness", fitness, List.of("exponential", "linear")).equals("exponential")) {
            return new Fitness.Exponential(intensity);
        }
        if (intensity > 1) {
            throw new InputException("--intensity is " + options.intensity
                    + ", but must be a number from 0 to 1 where --fitness is linear");
        }
        return new Fitness.Linear(intensity);
    }

    private static String oneOf(String option, String given, List<String> names) {
        if (!names.contains(given)) {
            throw new InputException(option + " is " + given + ", but must be " + String.join(" or ", names)
                    + Nearest.hint(given, names));
        }
        return given;
    }
}
