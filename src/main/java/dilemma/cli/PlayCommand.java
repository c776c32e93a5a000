package dilemma.cli;

import dilemma.game.Game;
import dilemma.io.Change;
import dilemma.io.InputException;
import dilemma.io.JsonWriter;
import dilemma.io.MatchWriter;
import dilemma.io.OutputFile;
import dilemma.io.ReadyMade;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Lets a person play against a strategy, or two people against each other. */
@Command(
        name = "play",
        addMethodSubcommands = false,
        description = {
            "Play a match yourself, against a strategy or somebody beside you.",
            "At a terminal press single keys; from a pipe, give a letter or a word in each line, or a row of letters."
        },
        footer = {
            "Examples:",
            "  dilemma play                            against tit for tat",
            "  dilemma play grudger --turns 20         a number of turns that both know",
            "  dilemma play --mystery                  who is it? guess at the end",
            "  dilemma play --two                      two people at one keyboard",
            "  dilemma play gtft --noise 0.05 --save match.json",
            "  echo ccdcc | dilemma play --seed 1      from a script"
        })
final class PlayCommand implements Callable<Integer> {

    private static final String STANDARD_OPPONENT = "tit-for-tat";
    private static final int LONGEST_NAME = 24;

    @Mixin
    Common common;

    @Mixin
    PlayRules rules;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    LanguageOption language;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OPPONENT",
            description = "The strategy to play against; tit-for-tat where there is none.")
    @Nullable
    String opponent;

    @Option(
            names = "--mystery",
            order = 20,
            description = "Play against a hidden strategy of the classroom, and guess at the end who it was.")
    boolean mystery;

    @Option(
            names = "--two",
            order = 21,
            description = "Two people at one keyboard; neither sees what the other chooses before both have.")
    boolean two;

    @Option(names = "--save", order = 1, paramLabel = "FILE", description = "Write the match to a file, as JSON.")
    @Nullable
    Path save;

    @Override
    public Integer call() throws IOException {
        checkOpponent();
        if (save != null) {
            OutputFile.at(save).check();
        }
        long number = seed.number().orElseGet(seed::draw);
        Resolver resolver = strategies.resolver();
        Optional<Mystery> hidden = mystery ? Optional.of(mystery(resolver, number)) : Optional.empty();
        TournamentDefinition definition = definition(resolver, number, hidden);
        Duel duel = two ? Duel.ofTwo(definition) : Duel.against(definition);
        try (Keyboard keyboard = Keyboard.of(common)) {
            new DuelTable(common, keyboard, duel, words(definition, hidden.isPresent())).play();
            hidden.ifPresent(one -> new MysteryPage(common, keyboard, one, language.language).reveal(duel));
            summarise(duel, words(definition, false), resolver, keyboard.columns());
        }
        save(duel);
        seed.tellIfDrawn(true, "", language.language, common);
        return ExitCode.SUCCESS;
    }

    private void checkOpponent() {
        if (opponent != null && (mystery || two)) {
            throw new InputException("give either an opponent, \"" + opponent + "\", or --mystery, or --two");
        }
        if (mystery && two) {
            throw new InputException("give either --mystery or --two, not both");
        }
        if (two && rules.misperception != null) {
            throw new InputException("--misperception does not go with --two: both look at the same screen");
        }
    }

    private Mystery mystery(Resolver resolver, long number) {
        TournamentDefinition classroom = new TournamentReader(resolver, () -> number)
                .read(ReadyMade.packed().open("classroom"), List.of());
        return Mystery.among(classroom, number);
    }

    /** Returns the tournament of the opponent alone; that of two people has tit for tat, who does not play. */
    private TournamentDefinition definition(Resolver resolver, long number, Optional<Mystery> hidden) {
        Entrant entrant = hidden.map(Mystery::hidden)
                .orElseGet(() -> resolver.resolve(opponent == null ? STANDARD_OPPONENT : opponent));
        String document = JsonWriter.text(json -> json.object(() -> {
            json.field("name", "play");
            json.list(
                    "entrants",
                    List.of(entrant),
                    one -> json.object(() -> {
                        json.field("use", one.reference());
                        json.field("as", one.name());
                    }));
            json.field("selfPlay", true);
        }));
        List<Change> changes = new ArrayList<>(rules.changes());
        changes.add(new Change("--seed", "seed", String.valueOf(number)));
        changes.add(new Change("--repetitions", "repetitions", "1"));
        return new TournamentReader(resolver, () -> number).read(Source.option("play", document), changes);
    }

    private DuelWords words(TournamentDefinition definition, boolean isHidden) {
        Game game = definition.conditions().game();
        Glyphs glyphs = common.glyphs();
        String name = isHidden
                ? language.language.say("Mystery", "Mystère")
                : Words.cut(Words.plain(definition.entrants().get(0).name(), glyphs), LONGEST_NAME, glyphs);
        return two ? DuelWords.ofTwo(game, language.language) : DuelWords.personal(game, language.language, name);
    }

    private void summarise(Duel duel, DuelWords words, Resolver resolver, int columns) {
        if (duel.record().turns() == 0) {
            common.note(language.language.say("no turn was played", "aucun tour n'a été joué"));
            return;
        }
        common.print(new DuelSummary(duel, words, Ink.of(common), columns)
                .lines(resolver.resolve(STANDARD_OPPONENT).strategy()));
        common.out().flush();
        new FaultSentences(duel.faults(language.language.say("you", "vous")), common.glyphs(), language.language)
                .sentences()
                .forEach(common::note);
        common.faultsAreTold();
    }

    private void save(Duel duel) throws IOException {
        if (save != null && duel.record().turns() > 0) {
            String text = MatchWriter.text(
                    duel.rules(),
                    duel.record(),
                    Duel.PERSON,
                    second(duel),
                    duel.faults(Duel.PERSON),
                    Version.current());
            OutputFile.at(save).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            common.note("wrote " + save);
        }
    }

    private String second(Duel duel) {
        return two ? Duel.PERSON + " (2)" : duel.rules().entrants().get(0).name();
    }
}
