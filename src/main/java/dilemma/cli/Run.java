package dilemma.cli;

import dilemma.game.Ending;
import dilemma.io.Change;
import dilemma.io.InputException;
import dilemma.io.ResultFiles;
import dilemma.io.TournamentReader;
import dilemma.strategy.Resolver;
import dilemma.tournament.NotComputableException;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.StandingsListener;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays tournaments and ranks the entrants. */
@Command(
        name = "run",
        addMethodSubcommands = false,
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
            "  dilemma run classroom --method auto --noise 0.01",
            "  dilemma run classroom --until-settled --repetitions 20000",
            "  dilemma run classroom --watch --bet",
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
    ResultTargets targets;

    @Mixin
    ThreadsOption threads;

    @Mixin
    LanguageOption language;

    @Mixin
    WatchOption watch;

    @Option(
            names = "--bet",
            order = 8,
            description = "Ask on standard input who bets on whom, line by line, and settle the bets at the end.")
    boolean bet;

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
            names = "--until-settled",
            order = 21,
            description = "Repeat until the order of neighbours is sure (95 %%); --repetitions is then the most.")
    boolean untilSettled;

    @Option(
            names = "--method",
            order = 22,
            paramLabel = "METHOD",
            description =
                    "simulate: play; exact: compute, where all are finite automata; auto: compute where possible.")
    @Nullable
    String method;

    @Option(names = "--timings", order = 5, description = "Tell on standard error how long each entrant thinks.")
    boolean timings;

    @Option(names = "--json", order = 2, description = "Print the result as JSON in place of the table.")
    boolean json;

    private boolean isWatched;
    private boolean isReaderGone;

    @Override
    public Integer call() throws IOException {
        Resolver resolver = strategies.resolver();
        ResultFiles files = new ResultFiles(resolver, Version.current());
        List<TournamentDefinition> definitions = definitions(resolver);
        targets.check(tournaments, definitions);
        isWatched = watch.isOn(common, language.language);
        for (TournamentDefinition definition : definitions) {
            Optional<Bets> bets = bets(definition);
            TournamentResult result = play(definition, files);
            targets.write(result, files, this::tellWritten);
            print(result, files, bets);
            tellTimings(definition);
        }
        return ExitCode.SUCCESS;
    }

    /** Reads all tournaments before the first is played, so that a mistake in the last does not cost the others. */
    private List<TournamentDefinition> definitions(Resolver resolver) {
        if (bet && (tournaments.size() > 1 || tournaments.contains(TournamentSource.STANDARD_INPUT))) {
            throw new InputException("--bet reads the bets on one tournament from standard input; name one, and not -");
        }
        TournamentSource.checkStandardInput(tournaments);
        List<TournamentDefinition> definitions = new ArrayList<>();
        for (String name : tournaments) {
            String whose = tournaments.size() == 1 ? "" : plain(name) + say(": ", " : ");
            TournamentReader reader = new TournamentReader(resolver, seed::draw);
            TournamentDefinition definition = reader.read(TournamentSource.of(name, common.in()), changes());
            seed.tellIfDrawn(definition.isRandom(), whose, language.language, common);
            definition
                    .leftOut()
                    .forEach(left -> common.note(plain(definition.name())
                            + say(
                                    ": left out " + left.entrant() + ", which " + left.reason(),
                                    " : " + left.entrant() + " écarté (" + left.reason() + ")")));
            definitions.add(definition);
        }
        return definitions;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (untilSettled) {
            String most = repetitions == null ? "" : ", \"atMost\": " + repetitions;
            changes.add(new Change("--until-settled", "repetitions", "{ \"until\": \"settled\"" + most + " }"));
        } else if (repetitions != null) {
            changes.add(new Change("--repetitions", "repetitions", repetitions));
        }
        if (method != null) {
            changes.add(new Change("--method", "method", method));
        }
        seed.change().ifPresent(changes::add);
        changes.addAll(rules.changes());
        return changes;
    }

    private Optional<Bets> bets(TournamentDefinition definition) throws IOException {
        return bet ? Optional.of(new BetReader(definition, common, language.language).read()) : Optional.empty();
    }

    private TournamentResult play(TournamentDefinition definition, ResultFiles files) throws IOException {
        try {
            return isWatched ? playWatched(definition, files) : playUnwatched(definition, files);
        } catch (NotComputableException e) {
            throw new InputException(plain(definition.name()) + ": " + e.getMessage() + "; --method auto plays them");
        }
    }

    private ProgressBar bar(TournamentDefinition definition) {
        return new ProgressBar(common, plain(definition.name()), language.language);
    }

    /** Shows the standings, and below them how long it still takes. */
    private TournamentResult playWatched(TournamentDefinition definition, ResultFiles files) throws IOException {
        try (LiveScreen screen = new LiveScreen(common);
                ProgressBar bar = bar(definition)) {
            StandingsListener watcher = new LiveStandings(definition, screen, common, language.language);
            return play(definition, files, bar, Optional.of(watcher));
        }
    }

    private TournamentResult playUnwatched(TournamentDefinition definition, ResultFiles files) throws IOException {
        try (ProgressBar bar = bar(definition)) {
            return play(definition, files, common.showsProgress() ? bar : Progress.none(), Optional.empty());
        }
    }

    private TournamentResult play(
            TournamentDefinition definition, ResultFiles files, Progress progress, Optional<StandingsListener> watcher)
            throws IOException {
        RoundRobin roundRobin = new RoundRobin(definition);
        Path matches = targets.matches;
        if (matches == null) {
            return roundRobin.play(threads.count(), progress, Optional.empty(), watcher);
        }
        TournamentResult result = files.writeMatches(
                definition,
                matches,
                listener -> roundRobin.play(threads.count(), progress, Optional.of(listener), watcher));
        tellWritten(matches);
        return result;
    }

    /** Prints a result; where nobody reads any more, the tournaments that are left still go to their files. */
    private void print(TournamentResult result, ResultFiles files, Optional<Bets> bets) {
        if (isReaderGone) {
            return;
        }
        try {
            List<String> settled =
                    bets.map(placed -> placed.settled(result, Ink.of(common))).orElse(List.of());
            if (json) {
                common.out().print(files.json(result));
                settled.forEach(common::note);
                new FaultSentences(result.faults(), common.glyphs(), language.language)
                        .sentences()
                        .forEach(common::note);
            } else {
                common.print(page(result).lines());
                common.print(settled);
            }
            common.out().flush();
        } catch (ClosedPipeException closed) {
            isReaderGone = true;
            if (!targets.isGiven()) {
                throw closed;
            }
        }
    }

    private ResultPage page(TournamentResult result) {
        return new ResultPage(
                result, common.columns(), common.tableColumns(), common.glyphs(), Ink.of(common), language.language);
    }

    private void tellWritten(Path file) {
        common.note(say("wrote ", "écrit : ") + file);
    }

    private void tellTimings(TournamentDefinition definition) {
        if (timings && definition.endings().stream().noneMatch(Ending::isEndless)) {
            new TimingsTable(new RoundRobin(definition).timings(), definition, common.glyphs(), language.language)
                    .lines()
                    .forEach(common.err()::println);
        }
    }

    private String say(String english, String french) {
        return language.language.say(english, french);
    }

    private String plain(String text) {
        return Words.plain(text, common.glyphs());
    }
}
