package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.io.Change;
import dilemma.io.ExpectedMatchWriter;
import dilemma.io.InputException;
import dilemma.io.JsonWriter;
import dilemma.io.MatchWriter;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.match.MatchRecord;
import dilemma.match.Turn;
import dilemma.reason.Commentary;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.ExpectedMatch;
import dilemma.tournament.MatchFault;
import dilemma.tournament.NotComputableException;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays one match and shows it move by move: the match that a tournament with the same rules and seed would play. */
@Command(
        name = "match",
        addMethodSubcommands = false,
        description = {
            "Play one match and show it move by move.",
            "It is the match that the two would play in a tournament with the same rules and seed."
        },
        footer = {
            "Examples:",
            "  dilemma match tit-for-tat grudger --noise 0.02 --turns 100",
            "  dilemma match tit-for-tat random:p=0.7 --seed 7",
            "  dilemma match gradual random --slow --turns 20",
            "  dilemma match tit-for-tat gtft --noise 0.01 --turns limit --exact",
            "  dilemma match gradual 'noisy(tit-for-tat, p=0.05)' --json"
        })
final class MatchCommand implements Callable<Integer> {

    private static final String STANDARD_TURNS = "50";
    private static final int LONGEST_NAME = 36;
    private static final int MOST_TURNS = 100_000;

    @Mixin
    Common common;

    @Mixin
    RuleOptions rules;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    LanguageOption language;

    @Mixin
    SlowOptions slow;

    @Parameters(index = "0", paramLabel = "A", description = "The first strategy, such as tit-for-tat or random:p=0.7.")
    String first;

    @Parameters(index = "1", paramLabel = "B", description = "The second strategy.")
    String second;

    @Option(
            names = "--repetition",
            order = 21,
            paramLabel = "N",
            defaultValue = "1",
            description = "Which repetition of the tournament, from 1.")
    String repetition;

    @Option(
            names = "--exact",
            order = 22,
            description = "Compute what such a match comes to on average, in place of playing one.")
    boolean exact;

    @Option(names = "--json", order = 2, description = "Print the match as JSON.")
    boolean json;

    @Override
    public Integer call() throws InterruptedException {
        slow.check(json, exact);
        Resolver resolver = strategies.resolver();
        TournamentDefinition definition = definition(resolver);
        if (exact) {
            compute(definition);
            return ExitCode.SUCCESS;
        }
        checkLength(definition.endings().get(0));
        play(definition);
        return ExitCode.SUCCESS;
    }

    private void play(TournamentDefinition definition) throws InterruptedException {
        List<Entrant> entrants = definition.entrants();
        int last = entrants.size() - 1;
        int number = definition.repetitions() - 1;
        RoundRobin roundRobin = new RoundRobin(definition);
        MatchRecord match = roundRobin.record(0, last, 0, number);
        List<MatchFault> faults = roundRobin.faults();
        new FaultSentences(faults, common.glyphs(), language.language)
                .sentences()
                .forEach(common::note);
        common.faultsAreTold();
        String firstName = entrants.get(0).name();
        String secondName = last == 0 ? firstName + " (2)" : entrants.get(1).name();
        if (json) {
            common.out().print(MatchWriter.text(definition, match, firstName, secondName, faults, Version.current()));
            return;
        }
        MatchView view = view(definition.conditions().game(), match, shown(firstName), shown(secondName));
        if (slow.slow) {
            narrate(definition, new RoundRobin(definition).turns(0, last, 0, number), view);
            view.sentences().forEach(sentence -> common.print(Words.wrap(sentence, common.columns())));
        } else {
            common.print(view.lines());
        }
    }

    private MatchView view(Game game, MatchRecord match, String firstName, String secondName) {
        return new MatchView(match, firstName, secondName, game, common.glyphs(), Ink.of(common), language.language);
    }

    private void narrate(TournamentDefinition definition, List<Turn> turns, MatchView view)
            throws InterruptedException {
        List<Entrant> entrants = definition.entrants();
        Narration narration = new Narration(
                List.of(view.first(), view.second()),
                List.of(
                        commentary(definition, entrants.get(0)),
                        commentary(definition, entrants.get(entrants.size() - 1))),
                turns.size(),
                common.columns(),
                Ink.of(common),
                language.language);
        for (Turn turn : turns) {
            common.print(narration.lines(turn));
            common.out().flush();
            common.pace().rest(slow.pause(common).toNanos());
        }
    }

    private static Commentary commentary(TournamentDefinition definition, Entrant entrant) {
        return new Commentary(
                entrant.strategy(),
                definition.conditions(),
                definition.endings().get(0));
    }

    private String shown(String name) {
        Glyphs glyphs = common.glyphs();
        return Words.cut(Words.plain(name, glyphs), LONGEST_NAME, glyphs);
    }

    private void compute(TournamentDefinition definition) {
        try {
            TournamentResult result = new RoundRobin(definition).play(1, Progress.none(), Optional.empty());
            ExpectedMatch match = ExpectedMatch.of(result);
            if (json) {
                common.out().print(ExpectedMatchWriter.text(match, Version.current()));
            } else {
                common.print(new ExpectedMatchView(match, common.glyphs(), language.language).lines());
            }
        } catch (NotComputableException e) {
            throw new InputException(e.getMessage() + "; without --exact a match is played");
        }
    }

    private static void checkLength(Ending ending) {
        if (ending.meanTurns() > MOST_TURNS) {
            throw new InputException("a match of " + Figure.mean(ending.meanTurns())
                    + " turns is too long to be shown; at most " + MOST_TURNS + " are, and run plays longer ones");
        }
    }

    /** Returns the tournament of the two; of one entrant where they are the same, which then meets its twin. */
    private TournamentDefinition definition(Resolver resolver) {
        Entrant a = resolver.resolve(first);
        Entrant b = resolver.resolve(second);
        List<String> references =
                Stream.of(a, b).map(Entrant::reference).distinct().toList();
        String document = JsonWriter.text(json -> json.object(() -> {
            json.field("name", "match");
            json.list("entrants", references, json::value);
            json.field("selfPlay", references.size() == 1);
        }));
        List<Change> changes = new ArrayList<>();
        List<Change> asked = rules.changes();
        if (asked.stream().noneMatch(change -> change.path().matches("match\\.(turns|continuation)"))) {
            changes.add(new Change("--turns", "match.turns", STANDARD_TURNS));
        }
        changes.add(new Change("--repetition", "repetitions", repetition));
        changes.addAll(asked);
        if (exact) {
            changes.add(new Change("--exact", "method", "exact"));
            changes.add(new Change("--exact", "repetitions", "1"));
        }
        seed.change().ifPresent(changes::add);
        TournamentDefinition definition =
                new TournamentReader(resolver, seed::draw).read(Source.option("match", document), changes);
        if (!exact) {
            seed.tellIfDrawn(definition.isRandom(), "", language.language, common);
        }
        return definition;
    }
}
