package dilemma.cli;

import dilemma.analysis.Fingerprint;
import dilemma.analysis.TransitiveFingerprint;
import dilemma.analysis.UnitSteps;
import dilemma.game.Ending;
import dilemma.io.FingerprintWriter;
import dilemma.io.InputException;
import dilemma.language.Language;
import dilemma.metrics.Origin;
import dilemma.strategy.Decimal;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.NotComputableException;
import dilemma.tournament.Progress;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the fingerprint of a strategy. */
@Command(
        name = "fingerprint",
        addMethodSubcommands = false,
        description = {
            "Take the fingerprint of a strategy: what it gets from variants of a probe, over the unit steps.",
            "The variants are made to cooperate with probability x and to defect with probability y; where x + y is 1"
                    + " or more the dual of the probe stands in (Ashlock and Kim 2008)."
        },
        footer = {
            "Examples:",
            "  dilemma fingerprint win-stay-lose-shift",
            "  dilemma fingerprint gradual --probe grudger --step 0.05 --turns 200 --seed 7",
            "  dilemma fingerprint tit-for-two-tats --transitive --turns 20",
            "  dilemma fingerprint tit-for-tat --game axelrod --noise 0.01 -o fingerprint.json"
        })
final class FingerprintCommand implements Callable<Integer> {

    private static final String NAME = "fingerprint";

    private static final int MOST_TURNS = 100_000;

    @Mixin
    Common common;

    @Mixin
    RuleOptions rules;

    @Mixin
    FingerprintRules meetings;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    ThreadsOption threads;

    @Parameters(paramLabel = "STRATEGY", description = "The strategy, such as tit-for-tat or random:p=0.7.")
    String strategy;

    @Option(
            names = "--probe",
            order = 5,
            paramLabel = "STRATEGY",
            defaultValue = "tit-for-tat",
            description = "The strategy whose variants it meets; tit-for-tat where not given.")
    String probe;

    @Option(
            names = "--step",
            order = 6,
            paramLabel = "H",
            defaultValue = "0.1",
            description = "The distance of the grid's points, from 0.01 to 1; it must divide 1.")
    String step;

    @Option(
            names = "--transitive",
            order = 7,
            description = "In place of that: how often it cooperates on each turn with random:p=P, for P from 0 to 1.")
    boolean transitive;

    @Mixin
    DocumentOptions document;

    @Override
    public Integer call() throws IOException {
        document.check(NAME);
        if (transitive) {
            turnByTurn();
        } else {
            overTheSquare();
        }
        return ExitCode.SUCCESS;
    }

    private void overTheSquare() throws IOException {
        UnitSteps steps = steps();
        Resolver resolver = strategies.resolver();
        Entrant own = resolver.resolve(strategy);
        Entrant met = resolver.resolve(probe);
        List<Entrant> both = List.of(own, met.as(met.name() + " (probe)"));
        TournamentDefinition definition = meetings.read(resolver, both, rules, seed);
        Fingerprint fingerprint =
                watched(progress -> Fingerprint.of(definition, own, met, steps, resolver, threads.count(), progress));
        seed.tellIfDrawn(fingerprint.origin() != Origin.EXACT, "", common);
        document.deliver(
                common,
                NAME,
                json -> FingerprintWriter.write(json, fingerprint, Version.current()),
                () -> new FingerprintPage(fingerprint, common.columns(), common.glyphs(), Ink.of(common)).lines());
    }

    private void turnByTurn() throws IOException {
        UnitSteps steps = steps();
        Resolver resolver = strategies.resolver();
        Entrant own = resolver.resolve(strategy);
        TournamentDefinition definition = meetings.read(resolver, List.of(own), rules, seed);
        checkTurns(definition);
        TransitiveFingerprint fingerprint = watched(
                progress -> TransitiveFingerprint.of(definition, own, steps, resolver, threads.count(), progress));
        seed.tellIfDrawn(fingerprint.origin() != Origin.EXACT, "", common);
        document.deliver(
                common,
                NAME,
                json -> FingerprintWriter.write(json, fingerprint, Version.current()),
                () -> new TransitiveFingerprintPage(fingerprint, common.columns(), common.glyphs(), Ink.of(common))
                        .lines());
    }

    private static void checkTurns(TournamentDefinition definition) {
        Ending ending = definition.endings().get(0);
        if (definition.endings().size() > 1 || !(ending instanceof Ending.Fixed) || ending.meanTurns() > MOST_TURNS) {
            throw new InputException(
                    "--transitive goes turn by turn: it needs one fixed number of turns, at most " + MOST_TURNS);
        }
    }

    private UnitSteps steps() {
        try {
            return UnitSteps.ofStep(Decimal.parse(step).orElse(Double.NaN));
        } catch (IllegalArgumentException e) {
            throw new InputException("--step " + step + ": " + e.getMessage());
        }
    }

    private <T> T watched(Function<Progress, T> meeting) {
        try (ProgressBar bar = new ProgressBar(common, NAME, Language.ENGLISH)) {
            return meeting.apply(common.showsProgress() ? bar : Progress.none());
        } catch (NotComputableException e) {
            throw new InputException(e.getMessage() + "; --method auto plays them");
        }
    }
}
