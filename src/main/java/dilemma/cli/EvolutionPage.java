package dilemma.cli;

import dilemma.evolution.Dynamics;
import dilemma.evolution.Evolution;
import dilemma.evolution.ExactFixation;
import dilemma.evolution.Fitness;
import dilemma.evolution.Fixation;
import dilemma.evolution.Imitation;
import dilemma.evolution.LongRun;
import dilemma.evolution.Moran;
import dilemma.evolution.Simulation;
import dilemma.evolution.Takeovers;
import dilemma.evolution.Update;
import dilemma.io.Contest;
import dilemma.io.InputException;
import dilemma.language.Language;
import dilemma.metrics.SampleMean;
import dilemma.strategy.Decimal;
import dilemma.tournament.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * An evolution of single individuals on a terminal.
 *
 * @param contest where the payoffs come from
 * @param evolution what was played
 */
record EvolutionPage(Contest contest, Evolution evolution) {

    /** Prepares an evolution; what does not fit is told as a mistake of the command line. */
    static Simulation simulation(Evolution evolution) {
        try {
            return new Simulation(evolution);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the lines of one without mutation: who takes over, and in how many steps. */
    List<String> lines(Takeovers takeovers, Optional<List<ExactFixation>> exact, Common common) {
        Glyphs glyphs = common.glyphs();
        List<Fixation> fixations = takeovers.fixations();
        EvolutionTable table = new EvolutionTable(
                evolution.payoffs().types(),
                takeovers.series(),
                order(type -> fixations.get(type).probability().value()));
        table.addNumbers("start", type -> String.valueOf(evolution.initial().get(type)));
        table.addNumbers(
                "takes over", type -> percent(fixations.get(type).probability().value()));
        table.addNumbers(
                "95 % interval",
                type -> percent(fixations.get(type).probability().low()) + " " + glyphs.dash() + " "
                        + percent(fixations.get(type).probability().high()));
        exact.ifPresent(
                each -> table.addNumbers("exact", type -> percent(each.get(type).probability())));
        table.addNumbers("in steps", type -> steps(fixations.get(type).steps(), glyphs));
        exact.ifPresent(each ->
                table.addNumbers("exact", type -> number(each.get(type).steps(), glyphs)));
        List<String> lines = lines(table, common);
        if (takeovers.undecided() > 0) {
            lines.add("");
            lines.addAll(Words.wrap(
                    "Undecided after " + evolution.steps() + " steps: "
                            + Words.count(takeovers.undecided(), "repetition") + ".",
                    common.columns()));
        }
        return lines;
    }

    /** Returns the lines of one with mutation: the mean shares. */
    List<String> lines(LongRun run, Common common) {
        List<SampleMean> shares = run.shares();
        EvolutionTable table = new EvolutionTable(
                evolution.payoffs().types(),
                run.series(),
                order(type -> shares.get(type).value()));
        table.addNumbers("start", type -> String.valueOf(evolution.initial().get(type)));
        table.addNumbers("mean share", type -> percent(shares.get(type).value()));
        table.addNumbers("95 % interval", type -> interval(shares.get(type), common.glyphs()));
        return lines(table, common);
    }

    private List<String> lines(EvolutionTable table, Common common) {
        List<String> lines = new ArrayList<>(
                new EvolutionHeading(contest, evolution.payoffs().shift(), rules(common.glyphs())).lines(common));
        lines.addAll(table.lines(common));
        return lines;
    }

    private List<Integer> order(IntToDoubleFunction figure) {
        return IntStream.range(0, evolution.payoffs().size())
                .boxed()
                .sorted(Comparator.comparing((Integer type) -> figure.applyAsDouble(type))
                        .reversed())
                .toList();
    }

    private List<String> rules(Glyphs glyphs) {
        List<String> rules = new ArrayList<>();
        rules.add(Words.count(evolution.payoffs().size(), "type"));
        rules.add(evolution.population() + " individuals");
        addDynamics(rules, evolution.dynamics(), glyphs);
        if (evolution.mutation() > 0) {
            rules.add("mutation " + Decimal.text(evolution.mutation()));
            rules.add(evolution.steps() + " steps");
        }
        rules.add(Words.count(evolution.repetitions(), "repetition"));
        rules.add("seed " + evolution.seed());
        return rules;
    }

    private static void addDynamics(List<String> rules, Dynamics dynamics, Glyphs glyphs) {
        if (dynamics instanceof Moran moran) {
            if (!(moran.topology() instanceof Topology.Complete)) {
                rules.add(TopologyWords.graph(moran.topology(), Language.ENGLISH));
            }
            rules.add(moran.update() == Update.BIRTH_DEATH ? "birth-death" : "death-birth");
            String intensity = Decimal.text(moran.fitness().intensity());
            rules.add(
                    moran.fitness() instanceof Fitness.Linear
                            ? "linear fitness, intensity " + intensity
                            : "fitness exp(" + intensity + " " + glyphs.times() + " payoff)");
        } else if (dynamics instanceof Imitation imitation) {
            rules.add("imitation, intensity " + Decimal.text(imitation.intensity()));
        }
    }

    private static String percent(double share) {
        return Words.number(100 * share, 1) + " %";
    }

    private static String interval(SampleMean mean, Glyphs glyphs) {
        return Double.isNaN(mean.low())
                ? glyphs.dash()
                : percent(Math.max(0, mean.low())) + " " + glyphs.dash() + " " + percent(Math.min(1, mean.high()));
    }

    private static String steps(SampleMean steps, Glyphs glyphs) {
        String margin = Double.isNaN(steps.low())
                ? ""
                : " " + glyphs.plusMinus() + " " + number(steps.high() - steps.value(), glyphs);
        return number(steps.value(), glyphs) + margin;
    }

    private static String number(double value, Glyphs glyphs) {
        return Double.isFinite(value) ? Words.number(value, value < 100 ? 1 : 0) : glyphs.dash();
    }
}
