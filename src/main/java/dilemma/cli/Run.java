package dilemma.cli;

import dilemma.io.Change;
import dilemma.io.InputException;
import dilemma.io.OutputFile;
import dilemma.io.ResultFiles;
import dilemma.io.TournamentReader;
import dilemma.strategy.Resolver;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays tournaments and ranks the entrants. */
@Command(
        name = "run",
        description = {
            "Play a tournament and rank its entrants.",
            "The table goes to standard output; -o writes the rankings to a file, --json in place of the table."
        },
        footer = {
            "Examples:",
            "  dilemma run classroom",
            "  dilemma run classroom -o rankings.json",
            "  dilemma run classroom --json | jq .standings[0].name",
            "  dilemma run my-tournament.json --turns 500 --noise 0.01 --seed 7 -o standings.csv",
            "  dilemma run small.json large.json -o results/",
            "  generate-tournament | dilemma run - --quiet -o result.json.gz"
        })
final class Run implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    RuleOptions rules;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    ThreadsOption threads;

    @Parameters(
            paramLabel = "FILE|NAME",
            arity = "1..*",
            description = "Tournament files, names of ready-made tournaments, or - for standard input.")
    List<String> tournaments;

    @Option(
            names = "--repetitions",
            order = 20,
            paramLabel = "N",
            description = "How often the whole tournament is repeated.")
    @Nullable
    String repetitions;

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            description = "Write the result: .json whole, .csv the standings, either with .gz; or into a folder.")
    List<Path> outputs = new ArrayList<>();

    @Option(names = "--json", order = 2, description = "Print the result as JSON in place of the table.")
    boolean json;

    @Option(
            names = "--pairs",
            order = 3,
            paramLabel = "FILE",
            description = "Write a line for each ordered pair of entrants, as CSV.")
    @Nullable
    Path pairs;

    @Option(
            names = "--matches",
            order = 4,
            paramLabel = "FILE",
            description = "Write a line for each match with its moves: .jsonl or .csv, either with .gz.")
    @Nullable
    Path matches;

    @Override
    public Integer call() throws IOException {
        Resolver resolver = strategies.resolver();
        ResultFiles files = new ResultFiles(resolver, Version.current());
        List<TournamentDefinition> definitions = definitions(resolver);
        checkTargets(definitions);
        for (TournamentDefinition definition : definitions) {
            TournamentResult result = play(definition, files);
            for (Path target : targets(definition)) {
                files.write(result, target);
                common.note("wrote " + target);
            }
            if (pairs != null) {
                files.writePairs(result, pairs);
                common.note("wrote " + pairs);
            }
            print(result, files);
        }
        return ExitCode.SUCCESS;
    }

    /** Reads all tournaments before the first is played, so that a mistake in the last does not cost the others. */
    private List<TournamentDefinition> definitions(Resolver resolver) {
        List<TournamentDefinition> definitions = new ArrayList<>();
        for (String name : tournaments) {
            TournamentReader reader = new TournamentReader(resolver, seed::drawAndTell);
            TournamentDefinition definition = reader.read(TournamentSource.of(name), changes());
            definition
                    .leftOut()
                    .forEach(left -> common.note(
                            definition.name() + ": left out " + left.entrant() + ", which " + left.reason()));
            definitions.add(definition);
        }
        return definitions;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (repetitions != null) {
            changes.add(new Change("--repetitions", "repetitions", repetitions));
        }
        seed.number().ifPresent(number -> changes.add(new Change("--seed", "seed", String.valueOf(number))));
        changes.addAll(rules.changes());
        return changes;
    }

    /**
     * Returns the files for a result: those given, where a folder stands for a file in it with the tournament's name.
     */
    private List<Path> targets(TournamentDefinition definition) {
        return outputs.stream()
                .map(path -> Files.isDirectory(path) ? path.resolve(definition.name() + ".json") : path)
                .toList();
    }

    /** Checks before anything is played that all results can be written, each to a file of its own. */
    private void checkTargets(List<TournamentDefinition> definitions) throws IOException {
        List<Path> all = new ArrayList<>();
        definitions.forEach(definition -> all.addAll(targets(definition)));
        Stream.of(pairs, matches).filter(Objects::nonNull).forEach(all::add);
        for (Path target : all) {
            OutputFile.at(target).check();
        }
        if (all.stream().distinct().count() < all.size()
                || (definitions.size() > 1 && (pairs != null || matches != null))) {
            throw new InputException(
                    "several results would go to one file: name a folder that exists with -o, give each"
                            + " tournament a name of its own, and ask for --pairs or --matches of one tournament at a time");
        }
    }

    private TournamentResult play(TournamentDefinition definition, ResultFiles files) throws IOException {
        RoundRobin roundRobin = new RoundRobin(definition);
        try (ProgressBar bar = new ProgressBar(common, Words.plain(definition.name(), common.glyphs()))) {
            Progress progress = common.showsProgress() ? bar : Progress.none();
            if (matches == null) {
                return roundRobin.play(threads.count(), progress, Optional.empty());
            }
            TournamentResult result = files.writeMatches(
                    definition, matches, listener -> roundRobin.play(threads.count(), progress, Optional.of(listener)));
            common.note("wrote " + matches);
            return result;
        }
    }

    private void print(TournamentResult result, ResultFiles files) {
        if (json) {
            common.out().print(files.json(result));
        } else {
            new StandingsTable(result, common.glyphs(), Ink.of(common)).lines().forEach(common.out()::println);
        }
        common.out().flush();
    }
}
