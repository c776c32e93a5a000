package dilemma.cli;

import dilemma.evolution.Ecology;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Series;
import dilemma.evolution.Type;
import dilemma.io.Contest;
import dilemma.io.EcologyWriter;
import dilemma.io.InputException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets shares of a population grow by what their members earn. */
@Command(
        name = "ecological",
        addMethodSubcommands = false,
        description = {
            "Let each strategy's share of a large population grow by what its members earn.",
            "From generation to generation, without chance and without new strategies (Axelrod 1984)."
        },
        footer = {
            "Examples:",
            "  dilemma evolve ecological classroom",
            "  dilemma evolve ecological classroom --shares 'Tit For Tat=0.1,Always Defect=0.9'",
            "  dilemma run classroom --method auto -o result.json",
            "  dilemma evolve ecological result.json --generations 500 -o shares.json"
        })
final class EvolveEcological implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    ContestOptions contest;

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
            names = "--generations",
            order = 6,
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many generations follow on the first; ${DEFAULT-VALUE} where not given.")
    String generations;

    @Option(
            names = "--shares",
            order = 7,
            paramLabel = "NAME=X,NAME=X",
            description = "The shares at first, together 1; those not named do not take part. Equal where not given.")
    @Nullable
    String shares;

    @Override
    public Integer call() throws IOException {
        int most = WholeNumber.read("--generations", generations, 1, Ecology.MAX_GENERATIONS);
        Contest read = contest.read(common, strategies, rules, seed);
        document.check(read.name());
        seed.tellIfDrawn(ContestOptions.isRandom(read), "", common);
        Map<Type, Double> chosen = shares == null ? Map.of() : shares(read.types(), shares);
        List<Type> types = chosen.isEmpty() ? read.types() : List.copyOf(chosen.keySet());
        PayoffMatrix payoffs = ContestOptions.payoffs(common, read, types, threads);
        List<Double> initial = chosen.isEmpty() ? Ecology.equalShares(types.size()) : List.copyOf(chosen.values());
        Ecology ecology = new Ecology(payoffs, initial, most);
        Series series = ecology.run();
        watch.show(new Film(read, types, series, "generation"), common);
        document.deliver(
                common,
                read.name(),
                json -> EcologyWriter.write(json, read, ecology, series, Version.current()),
                () -> new EcologyPage(read, ecology, series).lines(common));
        return ExitCode.SUCCESS;
    }

    private static Map<Type, Double> shares(List<Type> types, String given) {
        Map<Type, Double> shares = new TypeNumbers("--shares", types).read(given);
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (shares.values().stream().anyMatch(share -> share < 0) || !(Math.abs(sum - 1) <= 1e-9)) {
            throw new InputException(
                    "--shares: shares must be at least 0 and come to 1, but come to " + Figure.payoff(sum));
        }
        return shares;
    }
}
