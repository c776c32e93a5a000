package dilemma.cli;

import dilemma.evolution.Evolution;
import dilemma.evolution.Imitation;
import dilemma.evolution.LongRun;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Simulation;
import dilemma.evolution.SmallMutation;
import dilemma.io.Contest;
import dilemma.io.EvolutionWriter;
import dilemma.io.InputException;
import dilemma.io.SmallMutationWriter;
import dilemma.language.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets individuals copy those that earn more. */
@Command(
        name = "imitation",
        addMethodSubcommands = false,
        description = {
            "Let individuals compare themselves with others, and copy those that earn more (Traulsen and others 2007).",
            "Told is how long each type is alone, in the limit of small mutation; with --mutation it is played."
        },
        footer = {
            "Examples:",
            "  dilemma evolve imitation classroom",
            "  dilemma evolve imitation classroom --population 100 --intensity 0.1",
            "  dilemma evolve imitation classroom --mutation 0.01 --seed 1 -o shares.json"
        })
final class EvolveImitation implements Callable<Integer> {

    /** Each pair of types has a chain of as many states. */
    private static final long MOST_STATES = 1_000_000_000;

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

    @Override
    public Integer call() throws IOException {
        Contest read = contest.read(common, strategies, rules, seed);
        document.check(read.name());
        if (options.mutation() > 0) {
            seed.tellIfDrawn(true, "", common);
            play(read);
        } else {
            seed.tellIfDrawn(ContestOptions.isRandom(read), "", common);
            compute(read);
        }
        return ExitCode.SUCCESS;
    }

    private void play(Contest read) throws IOException {
        PopulationOptions.Founders founders = options.founders(read.types());
        PayoffMatrix payoffs = ContestOptions.payoffs(common, read, founders.types(), threads);
        Evolution evolution = options.evolution(payoffs, founders, new Imitation(options.intensity()), read.seed());
        Simulation simulation = EvolutionPage.simulation(evolution);
        LongRun run = ContestOptions.watched(common, read, progress -> simulation.longRun(threads.count(), progress));
        watch.show(new Film(read, founders.types(), run.series(), "step"), common);
        EvolutionWriter writer = new EvolutionWriter(read, evolution, Version.current());
        document.deliver(
                common,
                read.name(),
                json -> writer.write(json, run),
                () -> new EvolutionPage(read, evolution).lines(run, common));
    }

    private void compute(Contest read) throws IOException {
        if (watch.isOn(common, Language.ENGLISH)) {
            common.note("--watch: this is computed at once, so there is nothing to watch; --mutation plays it");
        }
        PopulationOptions.Founders founders = options.chosen(read.types());
        int population = options.population(founders);
        long types = founders.types().size();
        if (types * types * population > MOST_STATES) {
            throw new InputException("--population is " + population + ", which is too large to be computed with "
                    + types + " types; at most " + MOST_STATES / (types * types));
        }
        double intensity = options.intensity();
        PayoffMatrix payoffs = ContestOptions.payoffs(common, read, founders.types(), threads);
        SmallMutation limit = new SmallMutation(payoffs, new Imitation(intensity), population);
        document.deliver(
                common,
                read.name(),
                json -> SmallMutationWriter.write(json, read, payoffs, population, intensity, limit, Version.current()),
                () -> new SmallMutationPage(read, payoffs, population, intensity, limit).lines(common));
    }
}
